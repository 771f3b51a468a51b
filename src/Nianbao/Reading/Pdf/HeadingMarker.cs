using System.Text.RegularExpressions;

namespace Nianbao.Reading.Pdf;

/// <summary>Recognises the marks that paragraphs begin with: 一、 （一） 1.; not 一是 or 首先, with which sentences begin too.</summary>
internal static partial class HeadingMarker
{
    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}、|[壹贰叁肆伍陆柒捌玖拾]、|[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}[、．.](?!\d))")]
    private static partial Regex Marker();

    public static bool Starts(string line) => Marker().IsMatch(line);
}
