namespace Nianbao.Tests.Architecture;

public class DependencyTests
{
    // MimeKit is none of these: a saved web page (.mht) is MIME, and reading it sends nothing.
    [Fact]
    public void The_domain_knows_neither_Azure_nor_mail_nor_a_host()
    {
        var forbidden = new[] { "Azure.", "MailKit", "System.Net.Mail", "System.Net.Http", "System.Net.Sockets", "Microsoft.Extensions.Hosting", "Microsoft.Azure" };
        var references = typeof(Report).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }
}
