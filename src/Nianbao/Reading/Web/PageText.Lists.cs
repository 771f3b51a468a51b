using System.Globalization;
using AngleSharp.Dom;
using Nianbao.Reading.Docx;
using Nianbao.Structure;

namespace Nianbao.Reading.Web;

internal sealed partial class PageText
{
    /// <summary>Fonts whose letters are pictures: Word's bullets are an l or an n in them.</summary>
    private static readonly string[] s_bulletFonts = ["font-family:symbol", "font-family:wingdings"];

    /// <summary>A list's numbers stand only in its markup; they are written as they are shown.</summary>
    private void NumberedList(IElement list)
    {
        EndLine();
        var items = list.Children.Where(item => item.LocalName == "li" && !PageElements.IsSilent(item)).ToList();
        var step = list.HasAttribute("reversed") ? -1 : 1;
        var number = Number(list.GetAttribute("start")) ?? (step < 0 ? items.Count : 1);
        foreach (var child in list.Children)
        {
            if (child.LocalName != "li" || PageElements.IsSilent(child))
            {
                Element(child);
                continue;
            }

            number = Number(child.GetAttribute("value")) ?? number;
            _marker = Marker(list, child, number);
            Block(child);
            _marker = "";
            number += step;
        }
    }

    private static string Marker(IElement list, IElement item, int number)
    {
        if (HasListStyle(list, item, "none"))
            return "";
        if (HasListStyle(list, item, "cjk-ideographic") || HasListStyle(list, item, "simp-chinese-informal") || HasListStyle(list, item, "trad-chinese-informal"))
            return NumberFormat.Write(number, "chineseCountingThousand") + "、";
        var type = item.GetAttribute("type") ?? list.GetAttribute("type");
        var format = type switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ when HasListStyle(list, item, "lower-alpha") || HasListStyle(list, item, "lower-latin") => "lowerLetter",
            _ when HasListStyle(list, item, "upper-alpha") || HasListStyle(list, item, "upper-latin") => "upperLetter",
            _ when HasListStyle(list, item, "lower-roman") => "lowerRoman",
            _ when HasListStyle(list, item, "upper-roman") => "upperRoman",
            _ => "decimal",
        };
        return NumberFormat.Write(number, format) + ".";
    }

    private static bool HasListStyle(IElement list, IElement item, string value) =>
        PageElements.HasStyle(item, "list-style-type:" + value) || PageElements.HasStyle(item, "list-style:" + value)
        || PageElements.HasStyle(list, "list-style-type:" + value) || PageElements.HasStyle(list, "list-style:" + value);

    private static int? Number(string? attribute) =>
        int.TryParse(attribute, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < int.MaxValue / 2
            ? number : null;

    /// <summary>The number that Word or WPS worked out and wrote before a list's item, with blanks up to the text.</summary>
    private void TypedMarker(IElement element)
    {
        var isBullet = element.QuerySelectorAll("[style]").Prepend(element).Append(element.ParentElement ?? element)
            .Any(part => Array.Exists(s_bulletFonts, font => PageElements.HasStyle(part, font)));
        var marker = string.Concat(element.TextContent.Where(c => !char.IsWhiteSpace(c)));
        if (!isBullet && marker.Length > 0 && (char.IsLetterOrDigit(marker[0]) || marker.Length > 1 || Glyphs.IsHan(marker[0])))
            _marker = marker;
    }
}
