namespace Nianbao.Tests.Reading.Formats;

/// <summary>Names the cell of the table in docs/formats.md that a test backs.</summary>
/// <param name="format">The column's head: <c>.docx</c>.</param>
/// <param name="feature">The row's head, word for word.</param>
/// <param name="says">What stands in the cell: read, reported or not supported.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class BacksAttribute(string format, string feature, string says) : Attribute
{
    public string Format => format;

    public string Feature => feature;

    public string Says => says;
}
