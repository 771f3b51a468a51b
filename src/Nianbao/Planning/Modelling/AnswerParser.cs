using System.Text.Json;
using System.Text.Json.Serialization;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Reads a model's answer, which may be anything.</summary>
internal static class AnswerParser
{
    // A plan has 2,500 characters; ten times as much is no plan.
    private const int LongestAnswer = 40_000;

    // The schema nests seven levels.
    private const int DeepestNesting = 10;

    private const int MostItems = 12;
    private const int MostMeasures = 40;
    private const int MostNames = 30;
    private const string Fence = "```";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = DeepestNesting,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The answer; null with the reason where it is none.</summary>
    public static ModelAnswer? Read(string text, out string fault)
    {
        fault = "";
        if (text.Length > LongestAnswer)
        {
            fault = GuardTexts.TooLong(text.Length);
            return null;
        }

        try
        {
            var answer = JsonSerializer.Deserialize<ModelAnswer>(Unfenced(text), Options);
            if (answer is not null && IsWhole(answer))
            {
                return answer;
            }

            fault = GuardTexts.NotTheSchema;
        }
        catch (JsonException)
        {
            fault = GuardTexts.NotTheSchema;
        }

        return null;
    }

    // Models without strict schemas like to put JSON in a fence of Markdown.
    private static string Unfenced(string text)
    {
        var words = text.Trim();
        if (!words.StartsWith(Fence, StringComparison.Ordinal) || !words.EndsWith(Fence, StringComparison.Ordinal))
        {
            return words;
        }

        var first = words.IndexOf('{', StringComparison.Ordinal);
        var last = words.LastIndexOf('}');
        return first >= 0 && last > first ? words[first..(last + 1)] : words;
    }

    // The serializer holds properties against null, but not the elements of lists.
    private static bool IsWhole(ModelAnswer answer) =>
        answer.Items.Count <= MostItems
        && answer.Items.All(item => item is not null && item.Measures.All(measure => measure is not null))
        && answer.Items.Sum(item => item.Measures.Count) <= MostMeasures
        && answer.Items.SelectMany(item => item.Measures)
            .SelectMany(measure => new[] { measure.Support, measure.Answers, measure.Figures })
            .All(names => names.Count <= MostNames && names.All(name => name is not null));
}
