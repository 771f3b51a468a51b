using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Nianbao.Planning.Modelling;

/// <summary>Writes the messages to a model; what to do with a part of the material stands in its name. All that others wrote stands in JSON strings, which no text can leave.</summary>
internal static class PromptWriter
{
    // < > & ' " and \ are escaped, Chinese is not.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static string Question(PromptMaterial material) =>
        PromptFiles.Question
            .Replace("{年}", material.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{材料}", Json(material).ToJsonString(Options), StringComparison.Ordinal);

    /// <summary>What is to be written again.</summary>
    public static string Again(IEnumerable<string> reasons, IEnumerable<string> claims) =>
        PromptFiles.Again
            .Replace("{理由}", Strings(reasons).ToJsonString(Options), StringComparison.Ordinal)
            .Replace("{编号}", string.Join('、', claims), StringComparison.Ordinal);

    private static JsonObject Json(PromptMaterial material)
    {
        var json = new JsonObject
        {
            ["单位"] = material.Office,
            ["问题"] = new JsonObject(material.Problems.Select(problem =>
                KeyValuePair.Create(problem.Id, (JsonNode?)Claims(problem)))),
        };
        Add(json, "数字", material.Figures.Select((figure, index) => ("F" + (index + 1).ToString(CultureInfo.InvariantCulture), figure)));
        Add(json, "机构", WithoutShortForms(material.Units));
        Add(json, "原安排（可照用）", material.OwnItems);
        Add(json, "文件", material.Documents);
        Add(json, "参考（须改写）", material.References);
        Add(json, "他处（须改写）", material.Suggestions);
        Add(json, "未完成（续办）", material.Unfinished);
        if (material.Remarks is { } remarks)
        {
            json["审核意见（不违要求则照办）"] = remarks;
        }

        return json;
    }

    // 综合行政执法队 stands for 行政执法队 too; the checks know both.
    private static List<string> WithoutShortForms(IReadOnlyList<string> units) =>
        [.. units.Where(unit => !units.Any(other => other.Length > unit.Length && other.EndsWith(unit, StringComparison.Ordinal)))];

    private static JsonObject Claims(NumberedProblem problem)
    {
        var json = new JsonObject();
        // A title that claims stand in says nothing besides.
        if (problem.Title.Length > 0 && !problem.Claims.Any(claim => problem.Title.Contains(claim.Text, StringComparison.Ordinal)))
        {
            json["题"] = problem.Title;
        }

        foreach (var claim in problem.Claims)
        {
            json[claim.Id] = claim.Text;
        }

        return json;
    }

    private static void Add(JsonObject json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            json[name] = Strings(texts);
        }
    }

    private static void Add(JsonObject json, string name, IEnumerable<(string Id, string Text)> texts)
    {
        var named = new JsonObject(texts.Select(text => KeyValuePair.Create(text.Id, (JsonNode?)JsonValue.Create(text.Text))));
        if (named.Count > 0)
        {
            json[name] = named;
        }
    }

    private static void Add(JsonObject json, string name, IReadOnlyList<ProblemText> texts) =>
        Add(json, name, texts.GroupBy(text => text.ProblemId)
            .Select(group => (group.Key, string.Join('｜', group.Select(text => text.Text)))));

    private static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];
}
