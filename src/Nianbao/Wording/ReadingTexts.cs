using System.Globalization;
using Nianbao.Reading;
using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>What a clerk is told about a file that could not be read: what is the matter, with which file, and what to do.</summary>
internal static class ReadingTexts
{
    /// <summary>Names longer than this are cut in messages, which stand in table cells and mail subjects.</summary>
    private const int MaxNameLength = 80;

    private const int BytesPerMegabyte = 1024 * 1024;

    private const string SaveAsDocx = "请用WPS或Word打开后“另存为”.docx格式，然后重新上传。";

    public static string Empty(string name) =>
        $"文件{Quoted(name)}是空的，里面没有文字。请核对选的是不是这份文件，有内容后重新上传。";

    public static string OnlyPictures(string name) =>
        $"文件{Quoted(name)}里只有图片，没有文字，可能是扫描件。请上传能选中文字的报告原稿（.docx或.txt）。";

    public static string UploadTooLarge(string name, long bytes) =>
        $"文件{Quoted(name)}约有{Megabytes(bytes)}MB，超过了{Megabytes(FileLimits.MaxUploadBytes)}MB的上限。"
        + (name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? "请只放报告，分成几个压缩包上传。"
            : "请核对选的是不是报告；如果是，请压缩或删去其中的图片后重新上传。");

    public static string TextTooLong(string name) =>
        $"文件{Quoted(name)}的文字超过了{FileLimits.MaxTextCharacters / 10_000}万字的上限，不像是一份年度报告。"
        + "请核对文件；如果几份报告合在一起，请分开后逐份上传。";

    public static string UnpacksTooLarge(string name) =>
        $"文件{Quoted(name)}解压后的内容过大，超过了{Megabytes(FileLimits.MaxPartBytes)}MB的上限或明显不正常，没有继续读取。"
        + "请新建一份空白文档，只把报告正文粘贴进去，保存为.docx后再上传。";

    public static string TooComplex(string name) =>
        $"文件{Quoted(name)}的内部结构过于复杂，没有继续读取。"
        + "请新建一份空白文档，只把报告正文粘贴进去，保存为.docx后再上传。";

    public static string BrokenDocx(string name) =>
        $"文件{Quoted(name)}打不开，可能已经损坏或者没有传完整。请先在自己的电脑上用WPS或Word打开核对，"
        + "能打开就另存为.docx后重新上传；如果单位装有文件加密软件，请先解密。";

    public static string BrokenText(string name, int? line) =>
        $"文件{Quoted(name)}{(line is { } at ? string.Create(CultureInfo.InvariantCulture, $"第{at}行附近") : "里")}有损坏的字符，可能没有传完整。"
        + "请用记事本或WPS打开核对，另存一份后重新上传。";

    public static string OnlyZeroBytes(string name) =>
        $"文件{Quoted(name)}里没有任何有效内容，可能没有传完整。请核对原文件后重新上传。";

    public static string Encrypted(string name) =>
        $"文件{Quoted(name)}设了密码，无法读取。请用WPS或Word打开，去掉密码，保存为.docx后重新上传。";

    public static string OldWord(string name) =>
        $"文件{Quoted(name)}是旧版Word或WPS文档（.doc、.wps），目前不能直接读取。{SaveAsDocx}";

    public static string OtherDocument(string name) =>
        $"文件{Quoted(name)}能打开，但里面没有法治、执法、普法等方面的内容，不像是法治政府建设年度报告。请核对是不是传错了；"
        + "如果确实是，请在文件名中写上“法治政府建设报告”后重新上传，就会照常读取。";

    public static string IsPlan(string name) =>
        $"文件{Quoted(name)}的标题写的是工作安排，不是年度报告，没有采用，本单位已有的报告和草稿不受影响。"
        + $"工作安排定稿后请上传到容器{Containers.Approved}；如果确实是年度报告，请在标题中写明“年度报告”后重新上传。";

    public static string NotConverted(string name) =>
        $"文件{Quoted(name)}是旧格式的文档，自动转换没有成功，文件可能已经损坏。请先在自己的电脑上打开核对，能打开的，{SaveAsDocx}";

    public static string WordXml(string name) =>
        $"文件{Quoted(name)}是XML格式的文档，目前不能直接读取。{SaveAsDocx}";

    public static string OpenDocument(string name) =>
        $"文件{Quoted(name)}是.odt文档，目前不能直接读取。{SaveAsDocx}";

    public static string Rtf(string name) =>
        $"文件{Quoted(name)}是RTF文档，目前不能直接读取。{SaveAsDocx}";

    public static string EmptyPage(string name) =>
        $"文件{Quoted(name)}是网页，里面没有读到正文，正文可能要联网才显示，或者在网页的附件里。"
        + "请在浏览器里打开网页，下载附件上传；没有附件的，请复制报告正文，粘贴到新文档里，保存为.docx后再上传。";

    public static string BrokenPage(string name) =>
        $"文件{Quoted(name)}是网页，可能已经损坏或者没有传完整，无法读取。"
        + "请在浏览器里重新打开原网页，复制报告正文，粘贴到新文档里，保存为.docx后再上传。";

    public static string Mail(string name) =>
        $"文件{Quoted(name)}是一封邮件，不是报告。请打开邮件，把附件里的报告保存下来，再单独上传。";

    public static string EmbeddedDocument(string name) =>
        $"文件{Quoted(name)}里嵌着另一份文档，直接读取会漏掉内容。{SaveAsDocx}";

    public static string ScannedPdf(string name) =>
        $"文件{Quoted(name)}是扫描件，页面都是图片，没有能选中的文字，读不出内容。"
        + "请上传报告的Word原稿（.docx）；没有原稿的，请先用WPS做文字识别，核对后保存为.docx再上传。";

    public static string PdfFonts(string name) =>
        $"文件{Quoted(name)}的字体无法识别，看得见文字，但读出来会是乱码。"
        + "请上传报告的Word原稿（.docx）；没有原稿的，请用WPS把它转换成.docx，核对文字正常后再上传。";

    public static string EncryptedPdf(string name) =>
        $"文件{Quoted(name)}设了打开密码，无法读取。请去掉密码后重新上传，或者上传报告的Word原稿（.docx）。";

    public static string BrokenPdf(string name) =>
        $"文件{Quoted(name)}打不开，可能已经损坏或者没有传完整。请先在自己的电脑上打开核对，能打开就上传报告的Word原稿（.docx），"
        + "或者另存一份PDF后重新上传；如果单位装有文件加密软件，请先解密。";

    public static string PdfTooManyPages(string name) =>
        $"文件{Quoted(name)}超过了{FileLimits.MaxPdfPages}页的上限，不像是一份年度报告。请核对文件；如果几份报告合在一起，请分开后逐份上传。";

    public static string PdfTooComplex(string name) =>
        $"文件{Quoted(name)}的内部结构过于复杂，没有继续读取。请上传报告的Word原稿（.docx）；没有原稿的，请用WPS把它转换成.docx。";

    public static string BrokenOfd(string name) =>
        $"文件{Quoted(name)}打不开，可能已经损坏或者没有传完整。请先在自己的电脑上用OFD阅读软件打开核对，"
        + "能打开就重新上传；仍然不行的，请上传报告的Word原稿（.docx）。";

    public static string EncryptedOfd(string name) =>
        $"文件{Quoted(name)}是加了密的OFD文件，无法读取。请上传没有加密的文件，或者报告的Word原稿（.docx）。";

    public static string ScannedPage(string name, int page) =>
        $"文件{Quoted(name)}的第{page.ToString(CultureInfo.InvariantCulture)}页是整页图片，没有文字，可能是扫描件，读取会漏掉内容。"
        + "请上传能选中文字的报告原稿（.docx或.txt）。";

    public static string Picture(string name) =>
        $"文件{Quoted(name)}是图片，不是文档，改后缀名也不能变成文档。请上传报告的文字原稿（.docx或.txt）。";

    public static string Archive(string name) =>
        $"文件{Quoted(name)}是压缩包。请先解压，再把里面的文件（.docx或.txt）逐份上传。";

    public static string EmptyBatch(string name) =>
        $"压缩包{Quoted(name)}里没有文件。请核对选的是不是这个压缩包，放入报告后重新上传。";

    public static string BrokenBatch(string name) =>
        $"压缩包{Quoted(name)}打不开，可能已经损坏或者没有传完整。请先在自己的电脑上解压核对，重新打包后再上传，也可以把报告逐份上传。";

    public static string EncryptedBatch(string name) =>
        $"压缩包{Quoted(name)}设了密码，无法读取。请解压后不设密码重新打包，再上传，也可以把报告逐份上传。";

    public static string BatchTooMany(string name, int count) =>
        $"压缩包{Quoted(name)}里有{count}份文件，超过了{FileLimits.MaxBatchEntries}份的上限，没有处理。请分成几个压缩包上传。";

    public static string BatchTooLarge(string name) =>
        $"压缩包{Quoted(name)}解压后超过了{Megabytes(FileLimits.MaxBatchBytes)}MB的上限，没有处理。请分成几个压缩包上传，只放报告。";

    public static string NestedBatch(string name) =>
        $"文件{Quoted(name)}是压缩包里的压缩包，没有再打开。请把它解压，里面的报告直接放进外层压缩包，或者单独上传。";

    public static string EncryptedEntry(string name) =>
        $"压缩包里的文件{Quoted(name)}设了密码，无法读取。请解压后不设密码重新打包，或者把这份报告单独上传。";

    public static string BrokenEntry(string name) =>
        $"压缩包里的文件{Quoted(name)}取不出来，可能已经损坏，或者压缩方式不常见。请把这份报告单独上传，或者重新打成zip压缩包。";

    public static string NoDocument(string name) =>
        $"文件{Quoted(name)}不是文字文档。请上传报告的文字原稿（.docx或.txt）。";

    public static string LockFile(string name) =>
        $"文件{Quoted(name)}是打开文档时自动产生的临时文件，不是报告。请关闭文档后，上传文件名不带“~$”的那一份。";

    public static string NotText(string name) =>
        $"文件{Quoted(name)}不是能读取的文字文件。请上传报告的文字原稿（.docx或.txt）。";

    public static string UnknownEncoding(string name) =>
        $"文件{Quoted(name)}的文字编码认不出来，读出来会是乱码。请用记事本打开，核对文字正常后“另存为”，编码选UTF-8，然后重新上传。";

    /// <summary>The last part of a blob's name, which may have folders.</summary>
    public static string FileName(string name) => name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    private static string Quoted(string name)
    {
        var shown = new string([.. FileName(name).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);
        return shown.Length <= MaxNameLength ? $"“{shown}”" : $"“{shown[..MaxNameLength]}…”";
    }

    private static string Megabytes(long bytes) =>
        ((bytes + BytesPerMegabyte - 1) / BytesPerMegabyte).ToString(CultureInfo.InvariantCulture);
}
