using System.Collections;

namespace Parley.Tests.Sqlite;

/// <summary>A list that fails when somebody reads it, as a bug would.</summary>
internal sealed class BrokenList : IReadOnlyList<string>
{
    public int Count => 1;

    public string this[int index] => throw new NotImplementedException();

    public IEnumerator<string> GetEnumerator() => throw new NotImplementedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
