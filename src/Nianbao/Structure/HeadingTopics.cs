namespace Nianbao.Structure;

/// <summary>What a heading's words speak of; a heading may name several at once (存在问题及下步打算).</summary>
[Flags]
internal enum HeadingTopics
{
    None = 0,
    Achievements = 1,
    Responsibility = 2,
    Problems = 4,
    Causes = 8,
    Plan = 16,
    Other = 32,
}
