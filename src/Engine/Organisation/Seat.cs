using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>A post at a unit and the people who fill it: each of them alone, two heads included.</summary>
internal sealed record Seat(string Post, string Unit, ImmutableArray<string> Subjects, ImmutableArray<string> StandIns)
{
    public Holder Holder => new(Post, Unit);
}
