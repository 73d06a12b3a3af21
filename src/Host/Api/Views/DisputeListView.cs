using Parley.Journal;

namespace Parley.Host.Api.Views;

/// <summary>A page of disputes; <see cref="Next"/> is the cursor of the page after it, or null at the end.</summary>
internal sealed record DisputeListView(IReadOnlyList<DisputeSummary> Disputes, string? Next);
