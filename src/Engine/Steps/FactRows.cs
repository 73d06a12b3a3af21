using System.Collections.Concurrent;
using Parley.Rules.Words;

namespace Parley.Steps;

/// <summary>Lends rows of facts, so that a decision does not make one each time. Safe to use from several threads; a row has one user at a time.</summary>
internal sealed class FactRows
{
    private readonly ConcurrentDictionary<RuleWords, ConcurrentBag<FactRow>> idle = [];

    public FactRow Take(RuleWords words) => idle.TryGetValue(words, out var rows) && rows.TryTake(out var row) ? row : words.NewRow();

    public void Return(FactRow row) => idle.GetOrAdd(row.Words, _ => []).Add(row);
}
