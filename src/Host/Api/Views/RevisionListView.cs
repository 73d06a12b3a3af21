namespace Parley.Host.Api.Views;

/// <summary>Every revision that was proposed or in force, in the order in which they were first heard of.</summary>
internal sealed record RevisionListView(IReadOnlyList<RevisionView> Items);
