namespace Nianbao.Wording;

/// <summary>What is said where the program that converts old formats is not where it should be.</summary>
public static class ConversionTexts
{
    public static string Missing(string path) =>
        $"设置 Convert__Soffice 指向的文件 {path} 不存在：.doc、.wps、.rtf、.odt 暂不能转换，请改为 LibreOffice 的 soffice 所在位置，或留空自动查找。";
}
