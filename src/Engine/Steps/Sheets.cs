using System.Collections.Concurrent;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Steps;

/// <summary>Lends sheets, so that a decision does not make one each time. Safe to use from several threads; a sheet has one user at a time.</summary>
internal sealed class Sheets
{
    private readonly ConcurrentDictionary<RuleWords, ConcurrentBag<Sheet>> idle = [];

    public Sheet Take(Pack pack) => idle.TryGetValue(pack.Words, out var sheets) && sheets.TryTake(out var sheet) ? sheet : new Sheet(pack);

    public void Return(Sheet sheet) => idle.GetOrAdd(sheet.Row.Words, static _ => []).Add(sheet);
}
