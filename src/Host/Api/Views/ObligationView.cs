using Parley.Disputes;

namespace Parley.Host.Api.Views;

/// <summary>Something one side must do by the agreement.</summary>
internal sealed record ObligationView(string Id, string By, string To, string? What, DateTimeOffset? Due, ObligationEnd? End)
{
    public static ObligationView Of(Obligation obligation) => new(obligation.Id, obligation.By, obligation.To, obligation.What.Value, obligation.Due, obligation.End);
}
