namespace Nianbao;

/// <summary>What a top-level part of a report is about (章节类别).</summary>
public enum SectionKind
{
    /// <summary>None of the parts that the rules ask for.</summary>
    Other,

    /// <summary>主要举措和成效</summary>
    Achievements,

    /// <summary>党政主要负责人履行第一责任人职责情况</summary>
    Responsibility,

    /// <summary>存在的不足和原因</summary>
    Problems,

    /// <summary>下一年度主要安排</summary>
    Plan,
}
