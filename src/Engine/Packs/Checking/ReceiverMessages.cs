using Parley.Disputes;

namespace Parley.Packs.Checking;

/// <summary>What the checker says about who stands behind a name.</summary>
internal static class ReceiverMessages
{
    public static readonly MessageKind Unused = new(
        "PAR2371", "Nothing names the receiver '{0}'.", "没有任何地方使用接收人“{0}”。",
        "Name it in the matrix, a route, a rung, a deadline or whenUnknown, or remove it.", "请在矩阵、通知路径、阶梯、时限或 whenUnknown 中使用，或将其删除。");

    public static readonly MessageKind Nobody = new(
        "PAR2372", "Nobody stands behind '{0}': no seat of {1} has a person or a stand-in.", "“{0}”没有任何人：{1} 的席位既无任职人也无代理人。",
        "Fill a seat in organisation.json, or name another receiver here.", "请在 organisation.json 中安排任职人，或在此改写其他接收人。");

    public static readonly MessageKind OutOfReach = new(
        "PAR2373", "For disputes of the unit '{1}' nobody stands behind '{0}': no seat of {2} lies there or above. Units like it: {3}.", "单位“{1}”的纠纷找不到“{0}”：该单位及其上级没有 {2} 的席位。同类单位：{3} 个。",
        "Add a seat there or above in organisation.json.", "请在 organisation.json 中为该单位或其上级增设席位。");

    public static readonly MessageKind TierWithoutUnits = new(
        "PAR2374", "No unit of organisation.json stands on the tier '{0}'.", "organisation.json 中没有属于层级“{0}”的单位。",
        "Put a unit on it, or remove the tier from ladder.json.", "请设置属于该层级的单位，或从 ladder.json 中删除该层级。");

    public static readonly MessageKind HeadMissing = new(
        "PAR2396", "The ladder ends with '{0}' ({1}), but nobody fills '{2}' on the tier '{3}': what climbs there reaches only the others.", "阶梯最高一级为“{0}”（{1}），但层级“{3}”无人担任“{2}”：提级至此只有其他负责人收到。",
        "Fill a seat of the post there in organisation.json, or take the post out of the receiver.", "请在 organisation.json 中为该岗位安排任职人，或从接收人中删除该岗位。");

    public static readonly MessageKind OneHeadTold = new(
        "PAR2397", "The ladder ends with '{0}' ({1}), but what climbs there reaches the first of them only.", "阶梯最高一级为“{0}”（{1}），但提级至此只通知其中第一个。",
        "Write \"everyone\": true, so that each of them is told, or name one post.", "请写 \"everyone\": true 使其全部收到，或只写一个岗位。");

    public static readonly MessageKind NobodySigns = new(
        "PAR2393", "On {1} everybody of the seat {0} is absent ({2}), and nobody above is there: warnings at {3} could be signed by nobody.", "{1} 席位“{0}”的人员（{2}）全部请假，其上也无人在岗：{3} 预警将无人签收。",
        "Name a stand-in who is there on that day.", "请安排当天在岗的代理人。");

    public static readonly MessageKind PostWithNobody = new(
        "PAR2392", "Nobody at all fills the post '{0}': its seats are empty ({1}).", "岗位“{0}”无任何人任职，席位均为空缺（{1}）。",
        "Name a person or a stand-in for one of them in organisation.json, or remove the post.", "请在 organisation.json 中至少为其中一个席位安排任职人或代理人，或删除该岗位。");
}
