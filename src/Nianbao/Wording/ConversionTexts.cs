namespace Nianbao.Wording;

/// <summary>What is said where the program that converts old formats is not where it should be.</summary>
public static class ConversionTexts
{
    public static string Missing(string path) =>
        $"设置Convert__Soffice指向的文件“{path}”不存在：.doc、.wps、.rtf、.odt暂不能转换，请改为LibreOffice的soffice所在位置，或留空自动查找。";
}
