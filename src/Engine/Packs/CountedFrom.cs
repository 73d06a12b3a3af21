using Parley.Disputes;

namespace Parley.Packs;

/// <summary>A reported count that also counts incidents of the window, so that an old history does not mark anyone for ever.</summary>
/// <param name="What">What is counted; <c>incidents</c>.</param>
/// <param name="Within">How far back.</param>
internal sealed record CountedFrom(string What, Length Within);
