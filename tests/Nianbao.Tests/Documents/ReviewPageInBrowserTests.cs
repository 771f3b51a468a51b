using System.Text.Json.Nodes;
using Nianbao.Checks;
using Nianbao.Documents;
using Nianbao.Planning;
using Nianbao.Tests.Browsing;
using Nianbao.Text;

namespace Nianbao.Tests.Documents;

/// <summary>The review page in a real browser, where there is one.</summary>
public sealed class ReviewPageInBrowserTests : IAsyncLifetime
{
    /// <summary>Every text with less contrast than 4.5 to what lies behind it (WCAG 2.2, 1.4.3).</summary>
    private const string Faint =
        """
        (() => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
          const light = c => [.2126, .7152, .0722].reduce((sum, weight, i) => { const v = c[i] / 255; return sum + weight * (v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); }, 0);
          const behind = e => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
          const faint = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.matches('script, style')) continue;
            const [a, b] = [light(rgba(getComputedStyle(e).color)), light(behind(e))];
            const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (contrast < 4.5) faint.add(`${e.tagName}.${e.className} ${contrast.toFixed(2)}`);
          }
          return [...faint].join('; ');
        })()
        """;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"nianbao-{Guid.NewGuid():N}-核对页.html");

    private Chromium? _browser;

    private Chromium Browser => _browser!;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Program is not null)
            _browser = await Chromium.StartAsync().WaitAsync(s_patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task The_largest_report_is_searched_filtered_and_jumped_about_at_every_width()
    {
        Assert.SkipWhen(Chromium.Program is null, Chromium.Absent);
        await File.WriteAllTextAsync(_file, LargestReport(), TestContext.Current.CancellationToken);
        foreach (var width in (int[])[360, 800, 1600])
        {
            foreach (var dark in (bool[])[false, true])
            {
                await Browser.ShapeAsync(width, 900, dark);
                await Browser.OpenAsync(_file);

                Assert.True(await HoldsAsync("document.documentElement.scrollWidth <= innerWidth"), $"scrolls sideways at {width}");
                Assert.Equal("", await TextAsync(Faint));
                await SearchAsync();
                await FilterAsync();
                await JumpAsync(staysInPlace: width >= 1200);
                Assert.Empty(Browser.Complaints);
                Assert.Equal([new Uri(_file).AbsoluteUri], Browser.Requests);
            }
        }
    }

    [Fact]
    public async Task Nothing_a_hostile_report_says_is_executed()
    {
        Assert.SkipWhen(Chromium.Program is null, Chromium.Absent);
        const string hostile = "</script><script>window.hit=1</script><img src=x onerror=\"window.hit=2\"><svg onload=window.hit=3>"
            + "<a href=\"javascript:window.hit=4\">5件</a>\" onfocus=\"window.hit=6\" autofocus style=\"background:url(//192.0.2.1/)\" </style>"
            + "<style>@import '//192.0.2.1/x.css'</style><base href=//192.0.2.1/><meta http-equiv=refresh content=0;url=//192.0.2.1/>";
        const string subject = "<img src=x onerror=window.hit=7>立案";
        var whole = new TextSpan(0, hostile.Length);
        var figure = Samples.Report.Indicators[0] with { Span = whole, Subject = subject, Unit = hostile };
        var report = new Report { Text = hostile, Office = hostile, Year = 2025, Indicators = [figure], Problems = [new("P1", whole, whole, whole)] };
        var page = ReviewPage.Write(
            report, [new Finding("x", Severity.Error, hostile, whole)], Samples.Plan,
            [new PastFigure(subject, 2, hostile, Qualifier.Exact, figure.Category, hostile)]);
        await File.WriteAllTextAsync(_file, page, TestContext.Current.CancellationToken);

        await Browser.ShapeAsync(800, 900, dark: false);
        await Browser.OpenAsync(_file);
        await Browser.EvaluateAsync("document.querySelectorAll('a').forEach(a => { a.focus(); a.click(); a.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })) })");
        await Task.Delay(200, TestContext.Current.CancellationToken);

        Assert.True(await HoldsAsync("window.hit === undefined && document.querySelectorAll('img, base, script, style').length === 2"));
        Assert.Empty(Browser.Complaints);
        Assert.Equal([new Uri(_file).AbsoluteUri], Browser.Requests);
    }

    private async Task SearchAsync()
    {
        await Browser.EvaluateAsync("search.focus(); document.execCommand('insertText', false, '调解 成功'); 0");
        await SettledAsync();
        var hits = (int)(await Browser.EvaluateAsync("[...document.querySelectorAll('#indicators tbody tr')].filter(row => row.checkVisibility()).length"))!;
        Assert.True(hits > 0);
        Assert.True(await HoldsAsync("[...document.querySelectorAll('#indicators tbody tr')].every(row => row.checkVisibility() === ['调解', '成功'].every(word => row.textContent.includes(word)))"));
        Assert.StartsWith($"找到{hits}个，共", await TextAsync("document.getElementById('hits').textContent"), StringComparison.Ordinal);

        foreach (var type in (string[])["keyDown", "keyUp"])
            await Browser.CallAsync("Input.dispatchKeyEvent", new { type, key = "Escape", code = "Escape", windowsVirtualKeyCode = 27 });
        await SettledAsync();
        Assert.True(await HoldsAsync("search.value === '' && [...document.querySelectorAll('#indicators tbody tr')].every(row => row.checkVisibility())"));
    }

    private async Task FilterAsync()
    {
        Assert.True(await HoldsAsync(
            """
            (() => {
              const rows = () => [...document.querySelectorAll('#indicators tbody tr')].filter(row => row.checkVisibility());
              document.getElementById('none').click();
              const off = rows().length === 0 && hits.textContent.startsWith('没有找到');
              const box = document.querySelector('#categories input');
              box.click();
              const one = rows().length > 0 && rows().every(row => row.dataset.category === box.value);
              document.getElementById('all').click();
              return off && one && rows().length === document.querySelectorAll('#indicators tbody tr').length;
            })()
            """));
    }

    /// <summary>From words to a row that was filtered out, and back.</summary>
    private async Task JumpAsync(bool staysInPlace)
    {
        Assert.True(await HoldsAsync(
            """
            (() => {
              const seen = e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.top >= 0 && r.bottom <= innerHeight; };
              const marks = document.querySelectorAll('a.figure[id]'), mark = marks[marks.length - 2];
              mark.scrollIntoView({ block: 'center' });
              document.getElementById('none').click();
              const top = scrollY;
              mark.click();
              const row = document.querySelector(mark.getAttribute('href'));
              const there = row.checkVisibility() && seen(row.querySelector('a')) && document.activeElement === row.querySelector('a') && location.hash === mark.hash;
              const stayed = Math.abs(scrollY - top) < 2;
              row.querySelector('a').click();
              const back = seen(mark) && document.activeElement === mark;
              document.getElementById('all').click();
            """ + $"return there && back && ({(staysInPlace ? "stayed" : "true")}); }})()"));
    }

    private Task<JsonNode?> SettledAsync() =>
        Browser.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");

    private async Task<bool> HoldsAsync(string expression) => (bool)(await Browser.EvaluateAsync(expression))!;

    private async Task<string> TextAsync(string expression) => (string)(await Browser.EvaluateAsync(expression))!;

    private static string LargestReport()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "TestData", "Corpus");
        var text = Directory.EnumerateFiles(folder, "*.txt").Select(File.ReadAllText).MaxBy(content => content.Length)!;
        var report = Report.Parse(text.ReplaceLineEndings("\n"));
        var plan = OfflineDrafter.Draft(PlanInput.Of(report, new OfficeProfile { Name = report.Office! }));
        var past = report.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Actual, ValueMax: null })
            .Select((figure, i) => new PastFigure(
                figure.Subject, Math.Round(figure.Value * (70 + i * 37 % 60) / 100), figure.Unit, figure.Qualifier, figure.Category, report.Quote(figure.Span)))
            .ToList();
        return ReviewPage.Write(report, ReportChecks.Run(report), plan, past);
    }
}
