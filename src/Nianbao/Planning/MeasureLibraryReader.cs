using System.Globalization;

namespace Nianbao.Planning;

/// <summary>Reads one file of the library; its form is described in Measures/README.md.</summary>
internal sealed class MeasureLibraryReader
{
    private readonly List<ThemeGroup> groups = [];
    private readonly List<Theme> themes = [];
    private readonly List<MeasureTemplate> measures = [];
    private readonly string file;
    private Block? group;
    private Block? theme;
    private Block? measure;
    private int line;

    private MeasureLibraryReader(string file) => this.file = file;

    /// <exception cref="FormatException">A line is not of the form; the message names file and line.</exception>
    public static IReadOnlyList<ThemeGroup> Read(string text, string file)
    {
        var reader = new MeasureLibraryReader(file);
        foreach (var line in text.Split('\n'))
        {
            reader.line++;
            reader.ReadLine(line.Trim());
        }

        reader.CloseGroup();
        return reader.groups;
    }

    private void ReadLine(string content)
    {
        if (content.Length == 0 || content[0] == '#')
        {
            return;
        }

        var blank = content.IndexOf(' ', StringComparison.Ordinal);
        var key = blank < 0 ? content : content[..blank];
        var value = blank < 0 ? "" : content[(blank + 1)..].Trim();
        if (value.Length == 0)
        {
            throw Fault($"“{key}”后面没有内容");
        }

        switch (key)
        {
            case "组":
                CloseGroup();
                group = new Block(value);
                break;
            case "主题":
                CloseTheme();
                theme = group is null ? throw Fault("“主题”之前要有“组”") : new Block(value);
                break;
            case "措施":
                CloseMeasure();
                measure = theme is null ? throw Fault("“措施”之前要有“主题”") : new Block(value);
                break;
            case "标题" when measure is null && (theme ?? group) is { } titled:
                titled.Add(key, value);
                break;
            case "词" or "须" when (measure ?? theme) is { } known:
                known.Add(key, value);
                break;
            case "牵头" or "时限" or "数" or "做法" or "成效" or "自" when measure is not null:
                measure.Add(key, value);
                break;
            default:
                throw Fault($"这里不能有“{key}”");
        }
    }

    private void CloseMeasure()
    {
        if (measure is null)
        {
            return;
        }

        var key = $"{theme!.Name}#{measures.Count + 1}";
        measures.Add(new MeasureTemplate
        {
            Key = key,
            Heading = measure.Name,
            Terms = measure.Words("词"),
            Leads = measure.Words("牵头"),
            Deadlines = Wanted(measure, "时限", measure.Words("时限")),
            Figures = [.. measure.Lines("数").Select(FigureRule)],
            Actions = Wanted(measure, "做法", measure.Lines("做法")),
            Outcomes = Wanted(measure, "成效", measure.Lines("成效")),
            FromYear = measure.Lines("自") is [var year, ..] ? int.Parse(year, CultureInfo.InvariantCulture) : 0,
            Presumes = measure.Words("须"),
        });
        measure = null;
    }

    private void CloseTheme()
    {
        CloseMeasure();
        if (theme is null)
        {
            return;
        }

        var terms = theme.Words("词");
        themes.Add(new Theme(theme.Name, theme.Lines("标题"), terms,
        [
            .. measures.Select(template => template with
            {
                ThemeTerms = [.. template.Terms.Intersect(terms)],
                OwnTerms = [.. template.Terms.Except(terms)],
            }),
        ],
        theme.Words("须")));
        measures.Clear();
        theme = null;
    }

    private void CloseGroup()
    {
        CloseTheme();
        if (group is null)
        {
            return;
        }

        if (group.Lines("标题").Count != MeasureLibrary.HeadingStyles)
        {
            throw Fault($"“{group.Name}”要有三个标题");
        }

        groups.Add(new ThemeGroup(group.Name, group.Lines("标题"), [.. themes]));
        themes.Clear();
        group = null;
    }

    private FigureRule FigureRule(string value)
    {
        var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return CategoryNames.TryGet(words[0], out var category)
            ? new FigureRule(category, words[1..])
            : throw Fault($"没有“{words[0]}”这个类别");
    }

    private IReadOnlyList<string> Wanted(Block block, string key, IReadOnlyList<string> values) =>
        values.Count > 0 ? values : throw Fault($"“{block.Name}”缺少“{key}”");

    private FormatException Fault(string what) => new($"措施库 {file}.txt 第{line}行：{what}。");

    private sealed class Block(string name)
    {
        private readonly List<(string Key, string Value)> lines = [];

        public string Name { get; } = name;

        public void Add(string key, string value) => lines.Add((key, value));

        public IReadOnlyList<string> Lines(string key) =>
            [.. lines.Where(line => line.Key == key).Select(line => line.Value)];

        public IReadOnlyList<string> Words(string key) =>
            [.. Lines(key).SelectMany(value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()];
    }
}
