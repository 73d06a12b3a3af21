using Parley.Journal;
using Parley.Packs;

namespace Parley.Sending;

/// <summary>A notice that is to go, and how its route says it goes.</summary>
internal sealed class OutgoingNotice(IntentRow intent, Pack pack)
{
    public IntentRow Intent => intent;

    public string Occasion => intent.Occasion ?? intent.Text;

    public bool IsUrgent => intent.Level == pack.Levels.Highest;

    public RouteTiming Timing { get; } = pack.Notices.FindRoute(intent.Route)?.Timing ?? pack.Notices.Usual;
}
