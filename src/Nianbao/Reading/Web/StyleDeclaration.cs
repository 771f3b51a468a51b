namespace Nianbao.Reading.Web;

/// <summary>One declaration that says whether an element is seen.</summary>
/// <param name="Property">display, visibility or mso-hide.</param>
internal readonly record struct StyleDeclaration(string Property, bool Hides, bool IsImportant);
