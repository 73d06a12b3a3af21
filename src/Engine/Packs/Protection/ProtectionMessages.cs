using Parley.Disputes;

namespace Parley.Packs.Protection;

/// <summary>What the checker says where rules would deal with disputes by what must not decide.</summary>
internal static class ProtectionMessages
{
    private const string Rename = "Remove it from the rule and describe the event instead. If the word means something else here, give the fact a plainer name and label.";
    private const string RenameChinese = "请从规则中删去，改为描述事件本身。如该词在此另有含义，请为该事实要素换一个更明确的名称和显示名称。";

    public static readonly MessageKind Declared = new(
        "PAR2360", "The rule '{0}' reads '{1}', which facts.json declares as protected ({2}).", "规则“{0}”读取了“{1}”，facts.json 已声明其受保护（{2}）。",
        "Remove it from the rule: a protected fact is kept for those who help, and decides nothing.", "请从规则中删去：受保护的事实要素只供提供帮助的人查看，不作任何决定的依据。");

    public static readonly MessageKind Ethnicity = new(
        "PAR2361", "The rule '{0}' reads '{1}', which speaks of ethnicity ('{2}'): disputes are graded, not people.", "规则“{0}”读取了“{1}”，涉及民族或种族（“{2}”）：只对纠纷定级，不对人定级。",
        Rename, RenameChinese);

    public static readonly MessageKind Religion = new(
        "PAR2362", "The rule '{0}' reads '{1}', which speaks of religion or belief ('{2}'): disputes are graded, not people.", "规则“{0}”读取了“{1}”，涉及宗教或信仰（“{2}”）：只对纠纷定级，不对人定级。",
        Rename, RenameChinese);

    public static readonly MessageKind Politics = new(
        "PAR2363", "The rule '{0}' reads '{1}', which speaks of political opinion ('{2}'): disputes are graded, not people.", "规则“{0}”读取了“{1}”，涉及政治见解（“{2}”）：只对纠纷定级，不对人定级。",
        Rename, RenameChinese);

    public static readonly MessageKind Health = new(
        "PAR2364", "The rule '{0}' reads '{1}', which speaks of somebody's health ('{2}'): disputes are graded, not people.", "规则“{0}”读取了“{1}”，涉及个人健康（“{2}”）：只对纠纷定级，不对人定级。",
        Rename, RenameChinese);

    public static readonly MessageKind Origin = new(
        "PAR2365", "The rule '{0}' reads '{1}', which speaks of origin or household registration ('{2}'): disputes are graded, not people.", "规则“{0}”读取了“{1}”，涉及出身或户籍（“{2}”）：只对纠纷定级，不对人定级。",
        Rename, RenameChinese);

    public static readonly MessageKind Rights = new(
        "PAR2366", "The rule '{0}' reads '{1}', which speaks of petitioning, complaining or suing ('{2}'): these are rights, and nobody is treated worse for using them.", "规则“{0}”读取了“{1}”，涉及信访、投诉或起诉（“{2}”）：这些是权利，任何人不得因行使权利而受不利对待。",
        Rename, RenameChinese);

    public static readonly MessageKind Relationship = new(
        "PAR2367", "The rule '{0}' grades by '{1}', which speaks of who is related to whom ('{2}'); that stands in for the people, not for the danger.", "规则“{0}”以“{1}”定级，涉及人际关系（“{2}”）；它反映的是人，而不是危险程度。",
        Rename, RenameChinese);

    public static readonly MessageKind Ledger = new(
        "PAR2368", "The rule '{0}' grades by '{1}', which speaks of how the matter came in ('{2}'); that says nothing of its danger.", "规则“{0}”以“{1}”定级，涉及信息来源（“{2}”）；来源与危险程度无关。",
        Rename, RenameChinese);

    public static readonly MessageKind Place = new(
        "PAR2369", "The rule '{0}' grades by '{1}', which says which place it is ('{2}'); that stands in for those who live there.", "规则“{0}”以“{1}”定级，涉及具体地点（“{2}”）；它反映的是住在那里的人。",
        Rename, RenameChinese);

    public static readonly MessageKind FreeText = new(
        "PAR2370", "The rule '{0}' grades by the free text '{1}': anything may stand in it, and nothing can be checked.", "规则“{0}”以自由文本“{1}”定级：文本内容不受限制，也无法检查。",
        "Declare what matters as a choice or as yes or no, and grade by that.", "请把有关情形声明为选项或是非，再据此定级。");
}
