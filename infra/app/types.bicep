// The shapes that more than one module speaks of.

@export()
@description('Names and values that Azure shows and bills by; azd finds its own by azd-env-name.')
type Tags = {
  *: string
}

@export()
@description('Who may reach the accounts over the network; roles decide the rest.')
type Reach = {
  @description('true: only the virtual network and the addresses.')
  private: bool

  @description('Public addresses (or ranges in CIDR form) that are let in as well.')
  addresses: string[]
}
