using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Which disputes a list shows; null members ask for nothing.</summary>
/// <param name="Level">The level, or null for any.</param>
/// <param name="Stage">The stage, or null for any.</param>
/// <param name="Post">A post that holds an open duty in it, or null for any.</param>
/// <param name="Handler">A person who handles it, or null for any; names active disputes only.</param>
/// <param name="Worker">A person who leads, handles or helps with it, or null for any; names active disputes only.</param>
public sealed record DisputeFilter(Level? Level = null, Stage? Stage = null, Holder? Post = null, string? Handler = null, string? Worker = null);
