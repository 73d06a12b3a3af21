using Parley.Disputes;

namespace Parley.Host.Api.Views;

/// <summary>A party; name and contact are null once erased.</summary>
internal sealed record PartyView(string Id, string? Name, string? Contact, bool Informant)
{
    public static PartyView Of(Party party) => new(party.Id, party.Name.Value, party.Contact?.Value, party.Informant);
}
