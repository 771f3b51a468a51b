namespace Nianbao.Tests.Architecture;

public class DependencyTests
{
    [Fact]
    public void The_domain_knows_neither_Azure_nor_mail_nor_a_host()
    {
        var forbidden = new[] { "Azure.", "MailKit", "MimeKit", "Microsoft.Extensions.Hosting", "Microsoft.Azure" };
        var references = typeof(Report).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }
}
