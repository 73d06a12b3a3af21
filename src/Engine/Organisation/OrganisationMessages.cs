using Parley.Disputes;

namespace Parley.Organisation;

internal static class OrganisationMessages
{
    public static readonly MessageKind NoSuchPost = new(
        "PAR0701", "There is no post '{0}'.", "没有岗位“{0}”。",
        "Act in a post of the organisation file.", "请以机构文件中的岗位办理。");

    public static readonly MessageKind NotInPost = new(
        "PAR0702", "The actor does not fill the post {0} at this moment.", "办理人此时不在岗位“{0}”上。",
        "Let somebody who holds the post, or stands in for it, and is not absent do it.", "请由在岗且未请假的任职人或代理人办理。");

    public static readonly MessageKind PostMayNot = new(
        "PAR0703", "The post {0} may not do {1}.", "岗位“{0}”无权执行“{1}”。",
        "Let a post do it whose 'may' lists {1}.", "请由“may”中列有“{1}”的岗位办理。");

    public static readonly MessageKind EngineOnly = new(
        "PAR0704", "{0} is the engine's own command.", "“{0}”只由引擎自身执行。",
        "Nobody needs to send it; the engine does so when it is time.", "无需人工发送，到时由引擎自动执行。");

    public static readonly MessageKind NotForTheEngine = new(
        "PAR0705", "The engine itself may not do {0}.", "引擎自身不得执行“{0}”。",
        "Let a person do it in their own name.", "请由工作人员以本人名义办理。");

    public static readonly MessageKind NotOnBehalf = new(
        "PAR0706", "The person stood in for does not hold the post {0}.", "被代理人未担任岗位“{0}”。",
        "Name somebody who holds the post, or leave onBehalfOf out.", "请填写担任该岗位的人，或不填 onBehalfOf。");

    public static readonly MessageKind UnknownUnit = new(
        "PAR0710", "There is no unit '{0}'.", "没有单位“{0}”。",
        "Add the unit to 'units', or write '{1}' if that was meant.", "请在“units”中加上该单位；如本意为“{1}”，请改写。");

    public static readonly MessageKind UnitCycle = new(
        "PAR0711", "The units stand in a circle: {0}.", "单位隶属关系成环：{0}。",
        "Give one of them another parent, or none.", "请为其中一个单位改写或删去“parent”。");

    public static readonly MessageKind UnknownPost = new(
        "PAR0712", "There is no post '{0}'.", "没有岗位“{0}”。",
        "Add the post to 'posts', or write '{1}' if that was meant.", "请在“posts”中加上该岗位；如本意为“{1}”，请改写。");

    public static readonly MessageKind SuperiorCycle = new(
        "PAR0713", "The posts stand above one another in a circle: {0}.", "岗位上下级关系成环：{0}。",
        "Give one of them another superior, or none.", "请为其中一个岗位改写或删去“superior”。");

    public static readonly MessageKind UnknownCommand = new(
        "PAR0714", "There is no command '{0}'.", "没有命令“{0}”。",
        "Write '{1}' if that was meant, or remove it.", "如本意为“{1}”，请改写；否则请删除。");

    public static readonly MessageKind EngineCommand = new(
        "PAR0715", "{0} is the engine's own command; no post may have it.", "“{0}”只由引擎自身执行，任何岗位都不能拥有。",
        "Remove it from 'may'.", "请从“may”中删除。");

    public static readonly MessageKind SeatTwice = new(
        "PAR0716", "The seat {0} is listed twice.", "席位“{0}”列出了两次。",
        "Put all its people into one entry.", "请将全部人员写在同一条内。");

    public static readonly MessageKind EmptySeat = new(
        "PAR0717", "Nobody sits in {0}.", "“{0}”无人任职。",
        "Name a person; until then duties of this seat climb at once.", "请填写任职人；在此之前，该席位的待办将立即提级。");

    public static readonly MessageKind AbsenceBackwards = new(
        "PAR0718", "The absence ends on {1}, before it begins on {0}.", "请假在 {1} 结束，早于开始日 {0}。",
        "Write the first and the last day of the absence.", "请填写请假的首日和末日。");

    public static readonly MessageKind PlaceTwice = new(
        "PAR0719", "'{0}' is a name of two places: {1} and {2}.", "“{0}”同时是两个地点的名称：{1} 和 {2}。",
        "Keep it for one of them.", "请只保留在其中一个地点。");

    public static readonly MessageKind StandsInForThemselves = new(
        "PAR0720", "A person of the seat {0} is listed as its stand-in too.", "席位“{0}”的任职人同时被列为代理人。",
        "Name another person as stand-in.", "请另填一名代理人。");

    public static readonly MessageKind ReservedSubject = new(
        "PAR0721", "'{0}' is the name of the engine; no person may have it.", "“{0}”是引擎的名称，任何人员不得使用。",
        "Use another subject id.", "请使用其他人员标识。");

    public static readonly MessageKind StrangerAbsent = new(
        "PAR0722", "An absence is listed for somebody who sits nowhere.", "为未任职的人员登记了请假。",
        "Correct the subject id, or remove the absence.", "请更正人员标识，或删除该条请假。");

    public static readonly MessageKind PostWithoutSeat = new(
        "PAR0723", "The post {0} has no seat, so nobody can fill it.", "岗位“{0}”没有席位，无人可任。",
        "Add a seat, or write \"anyone\": true.", "请添加席位，或写 \"anyone\": true。");

    public static readonly MessageKind NobodyLeft = new(
        "PAR0724", "From {1} to {2} everybody of the seat {0} is absent, stand-ins included.", "{1} 至 {2} 席位“{0}”的任职人和代理人全部请假。",
        "Name a stand-in who is there on these days.", "请安排这些天在岗的代理人。");

    public static readonly MessageKind PostStandsInForItself = new(
        "PAR0727", "The post {0} stands in for itself.", "岗位“{0}”以自身为代理岗位。",
        "Name another post as standIn, or none.", "请为 standIn 另写一个岗位，或将其删除。");

    public static readonly MessageKind ServesItself = new(
        "PAR0725", "The unit {0} serves itself.", "单位“{0}”以自身为服务对象。",
        "Remove it from 'serves'.", "请从“serves”中删除。");

    public static readonly MessageKind TooDeep = new(
        "PAR0726", "The unit {0} lies more than {1} units below the top.", "单位“{0}”距最高层超过 {1} 级。",
        "Give it a parent nearer to the top.", "请为其指定更接近最高层的“parent”。");

    public static readonly MessageKind NoSuchSeat = new(
        "PAR0731", "There is no seat {0}.", "没有席位“{0}”。",
        "Name a post and a unit that stand together under 'seats' of organisation.json.", "请填写 organisation.json 的“seats”中已有的岗位和单位。");

    public static readonly MessageKind NotOfTheSeat = new(
        "PAR0728", "'{0}' belongs not to the seat {1}.", "“{0}”不属于席位“{1}”。",
        "Name people of the seat, or add the person to the seat in organisation.json.", "请填写该席位的人员，或先在 organisation.json 中加入该席位。");

    public static readonly MessageKind ShiftBackwards = new(
        "PAR0729", "The last day of the shift, {1}, lies before its first, {0}.", "班次末日 {1} 早于首日 {0}。",
        "Write the first and the last day on which the shift begins.", "请填写班次开始的首日和末日。");

    public static readonly MessageKind NobodyOnDuty = new(
        "PAR0730", "At {1} nobody of the seat {0} is on duty.", "{1} 席位“{0}”无人值班。",
        "Add a shift for that hour, or a stand-in; until then duties of this seat climb at once at that hour.", "请为该时段安排班次或代理人；在此之前，该时段的待办将立即提级。");

    public static readonly MessageKind UnknownRole = new(
        "PAR0740", "There is no role '{0}'.", "没有角色“{0}”。",
        "Add the role to 'roles', or write '{1}' if that was meant.", "请在“roles”中加上该角色；如本意为“{1}”，请改写。");

    public static readonly MessageKind MemberTwice = new(
        "PAR0741", "'{1}' is listed twice in the team {0}.", "“{1}”在队伍“{0}”中列出了两次。",
        "Keep one entry, with the role that counts.", "请只保留一条，写明主要角色。");

    public static readonly MessageKind TeamWithNobody = new(
        "PAR0742", "The team {0} has nobody.", "队伍“{0}”没有成员。",
        "Name its members, or remove the team.", "请填写成员，或删除该队伍。");

    public static readonly MessageKind TeamNowhere = new(
        "PAR0743", "The team {0} works for no unit and no place.", "队伍“{0}”没有所属单位或地点。",
        "Give it a 'unit', or 'places'.", "请填写“unit”或“places”。");

    public static readonly MessageKind TwoLeads = new(
        "PAR0744", "The team {0} has more than one lead.", "队伍“{0}”有多名负责人。",
        "Keep \"lead\": true for one of them.", "请只为其中一人保留 \"lead\": true。");

    public static readonly MessageKind UnknownTeamPlace = new(
        "PAR0745", "The team {0} names a place that places.json does not have: '{1}'.", "队伍“{0}”的地点“{1}”不在 places.json 中。",
        "Write the id of a place of places.json.", "请填写 places.json 中地点的编号。");
}
