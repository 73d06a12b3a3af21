using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Host.Api.Views;

/// <summary>What the last grading said.</summary>
internal sealed record GradeView(Level Level, Level Confirmed, Level Provisional, IReadOnlyList<string> Matched, IReadOnlyList<string> CannotTell, IReadOnlyList<string> Ask)
{
    public static GradeView Of(Grade grade) => new(grade.Held, grade.Confirmed, grade.Provisional, [.. grade.Matched], [.. grade.CannotTell], [.. grade.Ask]);
}
