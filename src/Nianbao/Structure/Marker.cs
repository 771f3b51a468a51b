namespace Nianbao.Structure;

/// <summary>The number or word that opens a heading or a list item (序号).</summary>
/// <param name="Number">Its place in the list; 0 where the family has no numbers.</param>
/// <param name="End">The position after it; the words of the heading follow.</param>
internal readonly record struct Marker(MarkerFamily Family, int Number, int Start, int End)
{
    /// <summary>The number of 最后: whatever place is next.</summary>
    public const int Last = int.MaxValue;
}

/// <summary>The ways of numbering, the outermost first as documents usually nest them.</summary>
internal enum MarkerFamily
{
    /// <summary>第一部分</summary>
    Part,

    /// <summary>壹、</summary>
    Formal,

    /// <summary>一、</summary>
    Numeral,

    /// <summary>【存在问题】</summary>
    Boxed,

    /// <summary>(一) 一)</summary>
    BracketedNumeral,

    /// <summary>1. 1、</summary>
    Figure,

    /// <summary>(1) 1)</summary>
    BracketedFigure,

    /// <summary>①</summary>
    Circled,

    /// <summary>第一, 其一, 问题一:</summary>
    Ordinal,

    /// <summary>首先 其次 再次 最后</summary>
    Sequence,

    /// <summary>一是 一要</summary>
    Point,

    /// <summary>●</summary>
    Bullet,
}
