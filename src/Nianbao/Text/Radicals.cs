namespace Nianbao.Text;

/// <summary>
/// Puts characters in the place of radicals and compatibility forms that look like them. Text out of PDFs is full of them: where a
/// font has one glyph for ⼀ (U+2F00) and 一 (U+4E00), programs write down the first. No search finds such a word.
/// </summary>
internal static class Radicals
{
    private const char FirstSupplement = '\u2E80', FirstKangxi = '\u2F00', Last = '\u2FD5', FirstForm = '\uF900', LastForm = '\uFAD9';

    private const char None = '\u3000';

    // What has no character of its own keeps its place with a full-width space (Unicode 17, EquivalentUnifiedIdeograph).
    private const string Supplement =
        "　厂　乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄　扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王疋罒示礻竹糹纟罓罒㓁　　羊　　耂"
        + "　聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门　阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    // Unicode 17, compatibility decompositions of U+2F00 to U+2FD5; but 户 and 青, as simplified fonts draw them.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐"
        + "彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴"
        + "立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青"
        + "非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Unicode 17, canonical decompositions of U+F900 to U+FAD9.
    private const string Forms =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯"
        + "鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾"
        + "若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲"
        + "瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏"
        + "裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀　　塚　晴　　凞猪益礼神祥福靖精羽　蘒　"
        + "諸　　逸都　　　飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者"
        + "臭艹艹著褐視謁謹賓贈辶逸難響頻恵　舘　　並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹"
        + "殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜　"
        + "　　㮝䀘䀹　　　齃龎";

    /// <summary>The text with a character for each of them; as long as before, so that places in it stay.</summary>
    public static string Replaced(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstSupplement, Last) < 0 && text.AsSpan().IndexOfAnyInRange(FirstForm, LastForm) < 0
            ? text
            : string.Create(text.Length, text, (characters, source) =>
            {
                for (var at = 0; at < source.Length; at++)
                    characters[at] = Of(source[at]);
            });

    private static char Of(char c)
    {
        var character = c switch
        {
            >= FirstForm and <= LastForm => Forms[c - FirstForm],
            >= FirstKangxi and <= Last => Kangxi[c - FirstKangxi],
            >= FirstSupplement when c - FirstSupplement < Supplement.Length => Supplement[c - FirstSupplement],
            _ => None,
        };
        return character == None ? c : character;
    }
}
