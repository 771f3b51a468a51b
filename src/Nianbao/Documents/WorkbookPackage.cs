using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Nianbao.Documents;

/// <summary>Packs sheets into an .xlsx whose bytes depend on nothing but their content.</summary>
internal static class WorkbookPackage
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string PrintTitles = "_xlnm.Print_Titles";
    private const string FilteredList = "_xlnm._FilterDatabase";

    public static byte[] Pack(string title, IReadOnlyList<WorkbookSheet> sheets)
    {
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            // Every relationship has an id of our own: those the library makes up are random.
            var workbook = document.AddNewPart<WorkbookPart>(MainContentType, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId100").Stylesheet = SheetStyles.Of();
            var list = new Sheets();
            var names = new DefinedNames();
            for (var i = 0; i < sheets.Count; i++)
            {
                var id = $"rId{i + 1}";
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheets[i].Build(isFirst: i == 0);
                list.AppendChild(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
                names.AppendChild(new DefinedName(sheets[i].List) { Name = FilteredList, LocalSheetId = (uint)i, Hidden = true });
                names.AppendChild(new DefinedName(sheets[i].Titles) { Name = PrintTitles, LocalSheetId = (uint)i });
            }
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), list, names);
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
            CoreProperties.Of(title).Save(properties);
        }
        return SteadyZip.Of(buffer);
    }
}
