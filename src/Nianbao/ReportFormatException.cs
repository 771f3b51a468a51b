namespace Nianbao;

/// <summary>A file that cannot be read as a report. The message is plain Chinese for the clerk: what is the matter and what to do.</summary>
public sealed class ReportFormatException(FileFault fault, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public FileFault Fault { get; } = fault;
}

/// <summary>What is the matter with a file.</summary>
public enum FileFault
{
    /// <summary>空白: nothing in it, or no text.</summary>
    Empty,

    /// <summary>损坏: not what it says it is, or cut short.</summary>
    Broken,

    /// <summary>太大: over a limit.</summary>
    TooLarge,

    /// <summary>加密: it wants a password.</summary>
    Encrypted,

    /// <summary>格式不支持</summary>
    Unsupported,

    /// <summary>扫描件: pictures of pages, no text.</summary>
    Scan,

    /// <summary>不是法治政府建设报告: a text of another field.</summary>
    OtherDocument,

    /// <summary>不是年度报告: uploaded as a report, but its title says that it is a plan.</summary>
    NotAReport,

    /// <summary>不是工作安排: uploaded as an approved plan, but no measure can be read in it.</summary>
    NotAPlan,
}
