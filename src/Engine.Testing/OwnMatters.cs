using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>Who works on a dispute, answers for it or acts in it though it is their own matter.</summary>
internal static class OwnMatters
{
    private static readonly string[] Harmless = [nameof(Report), nameof(AddNote), nameof(RequestReview), nameof(AskOtherMediator)];

    public static string? Found(Course course, Change change)
    {
        if (change.After.PeopleConcerned.Count + change.After.UnitsConcerned.Count == 0) return null;
        if (change.After.UnitsConcerned.Contains(change.After.Unit, StringComparer.Ordinal)) return $"{change.After.Unit} is concerned and answers for it";
        var workers = change.After.Handlers.Concat(change.After.Helpers.Select(h => h.Subject)).Append(change.After.Lead);
        if (workers.FirstOrDefault(w => IsConcerned(course, change.After, w)) is { } worker) return $"{worker} is concerned and works on it";
        var (actor, command) = (change.Commit.Header.Actor.SubjectId, change.Commit.Header.Command);
        return !Harmless.Contains(command, StringComparer.Ordinal) && change.Before.Version > 0 && IsConcerned(course, change.Before, actor)
            ? $"{actor} is concerned and sent {command}"
            : null;
    }

    private static bool IsConcerned(Course course, Dispute dispute, string? person) =>
        person is not null && (dispute.PeopleConcerned.Contains(person, StringComparer.Ordinal) || course.Pack.Current.Directory.HasSeatIn(person, dispute.UnitsConcerned));
}
