namespace Parley.Host.Api.Views;

/// <summary>Duties, most urgent first.</summary>
internal sealed record DutyListView(IReadOnlyList<OpenDutyView> Duties);
