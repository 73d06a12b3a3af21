using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What an unknown fact means: a level that holds for the time being, and who finds out. The time for it is the deadline kind <c>find-out</c>.</summary>
/// <param name="Floor">The provisional level.</param>
/// <param name="Ask">The receiver that finds out.</param>
internal sealed record WhenUnknown(Level Floor, string Ask);
