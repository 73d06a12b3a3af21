using System.Numerics;

namespace Parley.Clerk;

/// <summary>
/// Whether there is an order of the commands of a dispute, one after the other, that gives every one the answer it got, and puts none before one that was answered before it was sent.
/// Wing and Gong's search, with Lowe's memory of what was tried.
/// </summary>
internal static class Linearizability
{
    public static bool Holds(IReadOnlyList<Operation> operations)
    {
        var head = Entries(operations);
        var (state, done, tried, taken) = (DisputeModel.Empty, BigInteger.Zero, new HashSet<BigInteger>(), new Stack<(Entry Call, DisputeModel Before)>());
        for (var entry = head.Next; head.Next is not null;)
        {
            if (entry is { Return: { } end })
            {
                var with = done | (BigInteger.One << entry.Number);
                if (state.After(operations[entry.Number]) is { } next && tried.Add(with))
                {
                    taken.Push((entry, state));
                    (state, done) = (next, with);
                    entry.TakeOut();
                    end.TakeOut();
                    entry = head.Next;
                }
                else
                {
                    entry = entry.Next;
                }
            }
            else
            {
                // The answer of a command that stands nowhere yet: what was taken last stands wrong.
                if (!taken.TryPop(out var last)) return false;
                (state, done) = (last.Before, done ^ (BigInteger.One << last.Call.Number));
                last.Call.Return?.PutBack();
                last.Call.PutBack();
                entry = last.Call.Next;
            }
        }

        return true;
    }

    private static Entry Entries(IReadOnlyList<Operation> operations)
    {
        var moments = new List<(long At, bool IsReturn, Entry Entry)>();
        for (var number = 0; number < operations.Count; number++)
        {
            var end = new Entry(number, null);
            moments.Add((operations[number].Called, false, new Entry(number, end)));
            moments.Add((operations[number].Returned, true, end));
        }

        var head = new Entry(-1, null);
        var last = head;
        foreach (var (_, _, entry) in moments.OrderBy(m => m.At).ThenBy(m => m.IsReturn))
        {
            last.Append(entry);
            last = entry;
        }

        return head;
    }

    /// <summary>A command that was sent, with the entry of its answer; or an answer. They stand in the order of their moments.</summary>
    private sealed class Entry(int number, Entry? end)
    {
        private Entry? before;

        public int Number => number;

        public Entry? Return => end;

        public Entry? Next { get; private set; }

        public void Append(Entry entry)
        {
            Next = entry;
            entry.before = this;
        }

        public void TakeOut()
        {
            if (before is not null) before.Next = Next;
            if (Next is not null) Next.before = before;
        }

        public void PutBack()
        {
            if (before is not null) before.Next = this;
            if (Next is not null) Next.before = this;
        }
    }
}
