using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>What a person is there to do, wherever they sit. <see cref="Anyone"/>: any subject may fill it, for ledgers that do not say who acted.</summary>
internal sealed record Post(string Id, Wording Label, ImmutableArray<string> May, string? Superior, string? StandIn, bool Anyone)
{
    public const string Everything = "*";

    public bool Allows(string command) =>
        May.Contains(command, StringComparer.Ordinal) || (May.Contains(Everything, StringComparer.Ordinal) && (CommandNames.TypeOf(command) is not null || OfficeRights.All.Contains(command, StringComparer.Ordinal)));
}
