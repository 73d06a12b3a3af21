using Parley.Disputes;

namespace Parley.Packs.Checking;

/// <summary>What the checker says about labels people read.</summary>
internal static class LabelMessages
{
    public static readonly MessageKind LabelMissing = new(
        "PAR2382", "'{0}' is missing in {1}, a language of this pack.", "“{0}”缺少本规则包语言 {1} 的文字。",
        "Add it.", "请补上。");
}
