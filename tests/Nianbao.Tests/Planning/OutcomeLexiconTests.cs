using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class OutcomeLexiconTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "开展执法人员轮训，组织跟班学习和岗位练兵", "培训" },
        { "组织学法考试，对新提任人员开展法律知识测试", "考试测试" },
        { "落实会前学法，把新颁布法律列入中心组学习计划", "理论学习" },
        { "组织领导干部旁听庭审，提升运用法治思维解决问题的本领", "法治意识" },
        { "党政主要负责人履行第一责任人职责，年终开展述法", "第一责任人" },
        { "把法治建设纳入年度考核，对进度滞后的机构进行约谈", "考核督办" },
        { "每季度召开例会，专题研究法治建设议题", "会议研究" },
        { "将年度任务分解到各机构，统筹推进各项工作", "任务统筹" },
        { "修订内部工作规则，印发办文办会操作规程", "制度办法" },
        { "编制普查清单，建档后动态更新台账", "清单台账" },
        { "每半年开展案卷评查，讲评文书制作问题", "案卷评查" },
        { "配齐执法记录仪，规范音像资料归档", "执法装备记录" },
        { "严格落实行政执法三项制度，推行执法全过程记录", "三项制度" },
        { "细化裁量基准，推行说理式文书", "裁量说理" },
        { "落实首违不罚，推广柔性执法和行政指导", "柔性执法" },
        { "围绕燃气、自建房开展隐患排查和专项整治", "重点领域整治" },
        { "制定年度检查计划，推行扫码入企和联合检查", "涉企检查" },
        { "配合行政执法监督，聘请特邀监督员", "执法监督" },
        { "办好人大代表建议和政协提案", "人大政协监督" },
        { "组织新进人员参加执法资格认证，做到持证上岗", "执法队伍" },
        { "对照权责清单梳理赋权事项，做好职权承接", "赋权承接" },
        { "清理证明事项，推行告知承诺", "证明事项" },
        { "引进法学专业人才，建立法治人才库", "人才配备" },
        { "聘请律师团队，安排法律顾问坐班", "法律顾问" },
        { "落实合法性审查，没有审查意见不得上会", "合法性审查" },
        { "规范重大行政决策程序，组织风险评估和专家论证", "决策程序" },
        { "推行合同示范文本，加强合同履约跟踪", "合同管理" },
        { "开展行政规范性文件清理，及时报送备案", "规范性文件" },
        { "做好行政应诉，落实负责人出庭", "复议应诉" },
        { "开展订单式普法，组织以案释法宣讲", "普法活动" },
        { "用好微信公众号和短视频，办好直播栏目", "线上普法" },
        { "发挥法治副校长作用，开展校园法治课堂", "青少年法治" },
        { "关注外卖骑手、快递员等新就业群体", "重点人群" },
        { "培育法律明白人，发挥社区法治专员作用", "基层法治力量" },
        { "选聘专职调解员，落实以案定补", "调解队伍" },
        { "常态化开展矛盾纠纷排查化解，对积案实行包案会商", "矛盾化解" },
        { "深化三所联动，引导司法确认", "诉调衔接" },
        { "规范办理12345热线工单和初信初访", "信访热线" },
        { "完善公共法律服务站，方便居民申请法律援助", "公共法律服务" },
        { "推进民主法治示范社区创建", "示范创建" },
        { "更新法治公园、宣传栏等法治文化阵地", "法治文化" },
        { "规范依申请公开，及时更新信息公开目录", "政务公开" },
        { "深化一网通办，做实窗口帮办代办", "政务服务" },
        { "优化法治化营商环境，为企业开展法治体检", "营商环境" },
        { "统筹使用财政资金，争取经费支持", "经费保障" },
        { "建立部门联动机制，规范会办流程", "部门协同" },
        { "建设智慧执法平台，推进数据共享", "数字平台" },
        { "开展专题调研，走访座谈听取诉求", "调研走访" },
        { "总结典型经验，打造特色品牌", "经验推广" },
        { "修订应急预案，组织防汛演练", "应急处置" },
        { "加强社会治安群防群治，防范电信诈骗", "平安治理" },
        { "做好社区矫正和安置帮教对象的帮扶", "矫正帮教" },
        { "修订村规民约，规范业委会换届", "村居事务" },
        { "依法推进房屋征收，妥善处理补偿安置", "土地征收" },
        { "发动志愿者和社会组织参与", "社会参与" },
        { "开展作风建设和警示教育", "作风廉洁" },
        { "按时报送法治政府建设年度报告", "报告公开" },
        { "做好红白喜事登门事宜", "其他" },
    };

    private static IEnumerable<string> Wordings => OutcomeLexicon.Entries.SelectMany(entry => entry.Outcomes);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_outcome_speaks_of_the_sentence_s_matter(string sentence, string matter)
    {
        var entry = OutcomeLexicon.Entries.Single(known => known.Name == matter);

        Assert.Contains(OutcomeLexicon.For(sentence, "青禾街道", new HashSet<string>()), entry.Outcomes);
    }

    [Fact]
    public void Every_entry_is_reached_by_one_of_the_sentences() =>
        Assert.Equal(OutcomeLexicon.Entries.Select(entry => entry.Name).Order(), Sentences.Select(row => row.Data.Item2).Distinct().Order());

    [Fact]
    public void The_same_sentence_gets_the_same_outcome_and_another_office_mostly_another()
    {
        var different = 0;
        foreach (var (sentence, _) in Sentences.Select(row => row.Data))
        {
            Assert.Equal(For(sentence, "青禾街道"), For(sentence, "青禾街道"));
            different += For(sentence, "青禾街道") == For(sentence, "云岭镇") ? 0 : 1;
        }

        Assert.True(different * 3 >= Sentences.Count * 2, $"{different} of {Sentences.Count}");
    }

    [Fact]
    public void No_outcome_is_given_twice_while_a_fitting_one_is_left()
    {
        const string Sentence = "开展订单式普法，组织以案释法宣讲";
        var taken = new HashSet<string>();
        var its = OutcomeLexicon.Entries.Single(entry => entry.Name == "普法活动").Outcomes;

        var given = its.Select(_ => OutcomeLexicon.For(Sentence, "云岭镇", taken)).ToList();

        Assert.Equal(its.Order(), given.Order());
        Assert.DoesNotContain(OutcomeLexicon.For(Sentence, "云岭镇", taken), given);
    }

    [Fact]
    public void What_is_taken_altogether_is_given_again() =>
        Assert.Contains(OutcomeLexicon.For("开展订单式普法", "云岭镇", Wordings.ToHashSet()), OutcomeLexicon.Entries.Single(entry => entry.Name == "普法活动").Outcomes);

    [Fact]
    public void Every_wording_is_fit_for_a_plan_and_stands_once()
    {
        Assert.All(OutcomeLexicon.Entries, entry => Assert.InRange(entry.Outcomes.Count, 3, 6));
        Assert.Equal(Wordings.Count(), Wordings.Distinct().Count());
        foreach (var wording in Wordings)
        {
            Assert.InRange(wording.Length, 12, 34);
            Assert.Empty(TextGuard.Check(wording, report: "", year: 2027));
            Assert.DoesNotContain(wording, "。；0123456789%％".Contains);
            Assert.DoesNotContain("满意度", wording, StringComparison.Ordinal);
            Assert.DoesNotContain("知晓率", wording, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_word_is_of_one_matter_only()
    {
        var shared = OutcomeLexicon.Entries.SelectMany(entry => entry.Terms.Select(term => (term, entry.Name)))
            .GroupBy(pair => pair.term).Where(pairs => pairs.Count() > 1).Select(pairs => pairs.Key);

        Assert.Empty(shared);
    }

    private static string For(string sentence, string office) => OutcomeLexicon.For(sentence, office, new HashSet<string>());
}
