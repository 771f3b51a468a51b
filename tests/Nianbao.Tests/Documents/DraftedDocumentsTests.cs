using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Nianbao.Documents;
using Nianbao.Planning;
using Nianbao.Reading;
using Nianbao.Tests.Planning;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Tests.Documents;

/// <summary>What holds of all documents of the drafts of whole reports.</summary>
public class DraftedDocumentsTests
{
    private static readonly Lazy<List<(string Name, byte[] Content)>> s_all = new(() => [.. PlanReports.Corpus.SelectMany(report =>
    {
        var plan = OfflineDrafter.Draft(report, PlanReports.Office(report));
        return new[]
        {
            ($"{plan.Office} clean", PlanDocument.Write(plan, report, 2)),
            ($"{plan.Office} commented", CommentedPlan.Write(plan, report, 2)),
            ($"{plan.Office} section", SectionDocument.Write(plan, report, 2)),
        };
    })]);

    [Fact]
    public void All_are_valid_by_the_schema()
    {
        Assert.True(s_all.Value.Count >= 60);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        Each((name, document) => Assert.Empty(
            validator.Validate(document, TestContext.Current.CancellationToken).Select(error => $"{name} {error.Path?.XPath}: {error.Description}")));
    }

    [Fact]
    public void Every_run_in_every_part_names_all_its_fonts_and_none_a_theme()
    {
        Each((_, document) =>
        {
            var main = document.MainDocumentPart!;
            var roots = new OpenXmlPartRootElement?[] { main.Document, main.WordprocessingCommentsPart?.Comments, main.StyleDefinitionsPart!.Styles }
                .Concat(main.FooterParts.Select(part => part.Footer)).OfType<OpenXmlPartRootElement>().ToList();
            Assert.All(roots.SelectMany(root => root.Descendants<W.Run>()), run => Assert.NotNull(run.RunProperties?.RunFonts));
            Assert.All(roots.SelectMany(root => root.Descendants<W.RunFonts>()), fonts =>
            {
                Assert.Equal((fonts.EastAsia!.Value, fonts.EastAsia.Value), (fonts.Ascii!.Value, fonts.HighAnsi!.Value));
                Assert.DoesNotContain(fonts.GetAttributes(), attribute => attribute.LocalName.EndsWith("Theme", StringComparison.Ordinal));
            });

            // Each font that is used has others to stand in for it.
            var table = main.FontTablePart!.Fonts!.Elements<W.Font>().ToDictionary(font => font.Name!.Value!);
            Assert.All(roots.SelectMany(root => root.Descendants<W.RunFonts>()), fonts => Assert.NotNull(table[fonts.EastAsia!.Value!].AltName?.Val?.Value));
        });
    }

    [Fact]
    public void The_properties_name_the_office_and_no_one_else()
    {
        Each((name, document) =>
        {
            var properties = document.PackageProperties;
            Assert.Equal(name[..name.IndexOf(' ', StringComparison.Ordinal)], properties.Creator);
            Assert.Equal((null, null, null), (properties.LastModifiedBy, properties.Created, properties.Modified));
            Assert.Null(document.ExtendedFilePropertiesPart);
        });
    }

    [Fact]
    public void Nothing_in_a_clean_copy_or_section_says_that_a_program_drafted_it()
    {
        foreach (var (_, content) in s_all.Value.Where(file => !file.Name.EndsWith("commented", StringComparison.Ordinal)))
            Assert.DoesNotMatch("模型|措施库|草稿|年报助手|人工智能", FileReader.Read(content, "安排.docx"));
    }

    [Fact]
    public void Every_mark_of_what_is_open_is_highlighted_wherever_it_stands()
    {
        var marks = 0;
        Each((_, document) =>
        {
            var main = document.MainDocumentPart!;
            foreach (var run in new OpenXmlElement?[] { main.Document, main.WordprocessingCommentsPart?.Comments }.OfType<OpenXmlElement>()
                .SelectMany(root => root.Descendants<W.Run>()).Where(run => run.InnerText.Contains("【待定", StringComparison.Ordinal)))
            {
                marks++;
                Assert.Matches(new Regex("^【待定[^】]*】$"), run.InnerText);
                Assert.Equal(W.HighlightColorValues.Yellow, run.RunProperties!.Highlight!.Val!.Value);
            }
        });
        Assert.True(marks > 60);
    }

    [Fact]
    public void A_comment_stands_on_every_measure_s_heading()
    {
        foreach (var report in PlanReports.Corpus.Take(5))
        {
            var plan = OfflineDrafter.Draft(report, PlanReports.Office(report));
            using var document = WordprocessingDocument.Open(new MemoryStream(CommentedPlan.Write(plan, report, 1)), false);
            var measures = plan.Items.SelectMany(item => item.Measures).ToList();
            var comments = CommentedPlanTests.Anchored(document);

            Assert.Equal(measures.Count, comments.Count);
            Assert.All(measures.Zip(comments), pair =>
            {
                Assert.EndsWith(pair.First.Heading, pair.Second.Words, StringComparison.Ordinal);
                Assert.All(pair.First.Answers, answer => Assert.Contains(pair.Second.Lines, line => line.Contains(answer.Claim[..Math.Min(10, answer.Claim.Length)], StringComparison.Ordinal)));
                Assert.All(pair.First.Figures, figure => Assert.Contains(pair.Second.Lines, line => line.Contains($"“{figure}”", StringComparison.Ordinal)));
            });
        }
    }

    private static void Each(Action<string, WordprocessingDocument> check)
    {
        foreach (var (name, content) in s_all.Value)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content), false);
            check(name, document);
        }
    }
}
