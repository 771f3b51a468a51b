namespace Nianbao.Workflow.Telemetry;

/// <summary>The steps by name, as spans and <c>nianbao.step.duration</c> call them.</summary>
internal static class Steps
{
    /// <summary>One uploaded file, or one file of a zip, or the zip.</summary>
    public const string Upload = "upload";

    /// <summary>One approved plan.</summary>
    public const string Approve = "approve";

    /// <summary>One try at a plan and its documents.</summary>
    public const string Draft = "draft";

    /// <summary>One try at a mail.</summary>
    public const string Mail = "mail";

    /// <summary>One message or upload that was given up.</summary>
    public const string Poison = "poison";
}
