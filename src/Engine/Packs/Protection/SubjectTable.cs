using System.Collections.Immutable;

namespace Parley.Packs.Protection;

/// <summary>
/// What disputes must not be graded on, and how to see it. Kinds of people: what human-rights law calls protected grounds, and what a person may do by right (to petition, complain and sue stand in
/// Articles 35, 36 and 41 of the constitution of China). Then what stands in for them: where, between whom, and how it came in. Words are taken wide, since a hidden criterion does more harm than a
/// fact that must be given a plainer name; what is common and means something else is listed as harmless. Pinyin is listed because facts are often named so.
/// </summary>
internal static class SubjectTable
{
    public static ImmutableArray<Subject> All { get; } =
    [
        new(
            "ethnicity",
            ProtectionMessages.Ethnicity,
            Phrases.Of("""
                ethnic*, race, races, racial, tribe*, tribal, minority, minorities, skin colour, skin color, mother tongue, native language, uyghur*, uighur*, tibetan*, mongol*, hui people, minzu*,
                民族, 族别, 种族, 種族, 族群, 族裔, 维吾尔, 维族, 回族, 藏族, 蒙古族, 壮族, 汉族, 肤色, 母语
                """),
            Phrases.Of("minority share*, minority owner*, minority stake*, race track*, boat race*, horse race*, 民族路, 民族街, 民族大道"),
            SubjectScope.Everywhere),
        new(
            "religion",
            ProtectionMessages.Religion,
            Phrases.Of("""
                religio*, faith, faiths, belief*, believer*, worship*, church*, mosque*, cult, cults, sect, sects, christian*, muslim*, islam*, buddhis*, taoist*, daoist*, catholic*, protestant*, jewish, falun, zongjiao*,
                宗教, 信仰, 信教, 教徒, 信徒, 教派, 邪教, 佛教, 道教, 伊斯兰, 穆斯林, 基督教, 天主教, 传教, 法轮
                """),
            Phrases.Of("good faith, bad faith, beyond belief, 邪教标语"),
            SubjectScope.Everywhere),
        new(
            "politics",
            ProtectionMessages.Politics,
            Phrases.Of("""
                politic*, ideolog*, communist*, dissident*, dissent*, party member, party membership, party affiliation, zhengzhi*,
                政治, 党员, 党派, 政见, 意识形态, 思想倾向, 异见
                """),
            Phrases.Of("政治处, 政治部"),
            SubjectScope.Everywhere),
        new(
            "health",
            ProtectionMessages.Health,
            Phrases.Of("""
                health, unhealthy, healthy, illness*, ill, mentally, mental, psychiatr*, psycholog*, psychos*, psychot*, sick*, disease*, disab*, handicap*, diagnos*, medical history, medical condition, medical record*, medication*,
                hiv, aids, infect*, pregnan*, depress*, schizo*, epilep*, autis*, addict*, alcoholi*, drug use*, drug history, blind, deaf, cancer, canji*, jingshenbing*, jingshenzhangai*,
                健康, 疾病, 病史, 患病, 病情, 病人, 重病, 慢性病, 精神病, 精神障碍, 精神异常, 精神状态, 精神问题, 心理疾病, 心理障碍, 心理状态, 抑郁, 残疾, 殘疾, 残障, 艾滋, 传染病, 怀孕, 孕妇, 癫痫, 吸毒, 涉毒, 戒毒, 智力, 智障, 失聪, 失明
                """),
            Phrases.Of("""
                public health, health facilit*, health cent*, health worker*, health service*, health station*, health bureau*, health department*, health clinic*, health and safety, health hazard*, health insurance, food safety and health,
                ill treat*, ill treated, ill treatment, blind spot*, blind alley*, sick pay, sick leave, disabled rule*, disabled access, first aid, mental distress claim*, plant disease*, crop disease*, animal disease*,
                公共健康, 卫生健康, 健康码, 健康权, 残疾赔偿, 残疾人联合会, 精神损害, 精神文明, 动物疾病, 植物疾病
                """),
            SubjectScope.Everywhere),
        new(
            "origin",
            ProtectionMessages.Origin,
            Phrases.Of("""
                origin, origins, birthplace*, born, place of birth, native place, hukou*, huji*, household registration, registered residence, migrant*, immigra*, foreigner*, refugee*, outsider*, home province*, hometown*, home town, nonlocal*,
                non local*, nationality, nationalities, citizenship, caste, castes, class background, social class, family background, locals,
                户籍, 戶籍, 户口, 籍贯, 出生地, 原籍, 祖籍, 国籍, 外地人, 外来人口, 外来人员, 外来务工, 流动人口, 本地人, 外省, 农业户, 出身, 家庭成分
                """),
            Phrases.Of("origin of the dispute, origin of dispute, dispute origin*, origin of the conflict, origin of the goods, origin of goods, migrant workers wages, migrant worker wages, newborn*"),
            SubjectScope.Everywhere),
        new(
            "rights",
            ProtectionMessages.Rights,
            Phrases.Of("""
                petition*, complain*, complaint*, sue, sues, sued, suing, lawsuit*, litigat*, litigious*, plaintiff*, appeal, appeals, appealed, appellant*, whistleblow*, letters and visits, went to court, goes to court, going to court, court action*,
                court case*, xinfang*, shangfang*, tousu*, qisu*, susong*,
                信访, 信訪, 上访, 上訪, 访民, 缠访, 闹访, 越级访, 集体访, 重复访, 进京访, 赴省访, 进京, 投诉, 投訴, 申诉, 起诉, 起訴, 诉讼, 訴訟, 上诉, 告状, 控告, 检举, 缠诉, 打官司, 行政复议
                """),
            Phrases.Of("on appeal, 经申诉"),
            SubjectScope.Everywhere),
        new(
            "relationship",
            ProtectionMessages.Relationship,
            Phrases.Of("""
                relationship*, relatives, kin, kinship, spouse*, acquaint*, related to each other, guanxi*,
                关系, 亲属, 亲戚, 血缘
                """),
            Phrases.Of("relationship of employment, employment relationship*, contract* relationship*, working relationship*, legal relationship*, 劳动关系, 雇佣关系, 合同关系, 法律关系, 债权债务关系, 关系恶化"),
            SubjectScope.Grading),
        new(
            "ledger",
            ProtectionMessages.Ledger,
            Phrases.Of("""
                ledger*, source of the report, source of report, report source*, source channel*, intake channel*, reported by, reported through, reported via, received by, received through, came in by, how it came in, taizhang*,
                台账, 台帐, 来源渠道, 信息来源, 线索来源, 收件方式, 受理渠道, 上报渠道
                """),
            Phrases.Of(string.Empty),
            SubjectScope.Grading),
        new(
            "place",
            ProtectionMessages.Place,
            Phrases.Of("""
                place, places, village*, township*, district*, street*, address*, location*, neighbourhood*, neighborhood*, postcode*, zip code, residence*, residential area*,
                地点, 地址, 住址, 所在地, 居住地, 辖区, 片区, 乡镇, 村名, 村庄, 社区, 小区, 街道
                """),
            Phrases.Of("public place*, took place, work place*, 公共场所"),
            SubjectScope.GradingByName),
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(s => s.Name)];

    public static Subject? Find(string name) => All.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.Ordinal));
}
