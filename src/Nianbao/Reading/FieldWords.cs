namespace Nianbao.Reading;

/// <summary>Tells a text of the field from one of another, such as a notice, a novel or a bill.</summary>
internal static class FieldWords
{
    // Every report has many of these; one alone, anywhere, is enough. What is no report but of the field passes: to refuse
    // a report would be worse than to read something else.
    private static readonly string[] s_words =
    [
        "法治", "依法", "执法", "普法", "司法", "法律", "法规", "法制", "宪法", "民法典", "合法", "行政", "复议", "诉讼",
        "调解", "纠纷", "信访",
    ];

    /// <summary>Whether a text, or else its file's name with its folders, has any word of the field.</summary>
    public static bool OccurIn(string text, string name) => Has(text) || Has(name) || Has(Close(text));

    private static bool Has(string text) => s_words.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Without the white space that headings are spaced out with.</summary>
    private static string Close(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
