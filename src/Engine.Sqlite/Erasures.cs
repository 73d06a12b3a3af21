using System.Security.Cryptography;

namespace Parley.Sqlite;

/// <summary>
/// Salts that were erased and may still stand in a file. The journal carries a mark for them, written in the transaction that erases, until they are gone: a process that ends before leaves the rest to the next one.
/// One user at a time.
/// </summary>
internal sealed class Erasures
{
    private const string Mark = "erasing:";
    private readonly List<byte[]> salts = [];
    private readonly List<string> marks = [];
    private readonly List<byte[]> begun = [];
    private string? mark;

    public bool AreDue => marks.Count > 0;

    /// <summary>Whether some were left by a process that ended; what they were nobody knows any more.</summary>
    public bool WereLeft { get; private set; }

    public IReadOnlyList<byte[]> Salts => salts;

    /// <summary>Takes over what other processes have left, or have not finished yet; doing it twice does no harm.</summary>
    public void TakeOver(Connection connection)
    {
        using var left = new Statement(connection, $"SELECT name FROM meta WHERE name >= '{Mark}' AND name < '{Mark[..^1]};'");
        while (left.Step())
        {
            var name = left.Text(0);
            if (marks.Contains(name)) continue;
            marks.Add(name);
            WereLeft = true;
        }
    }

    /// <summary>A salt that the transaction erases.</summary>
    public void Add(byte[] salt) => begun.Add(salt);

    /// <summary>Just before the transaction ends.</summary>
    public void WriteMark(Connection connection)
    {
        if (begun.Count == 0) return;
        mark = $"{Mark}{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        connection.Prepare("INSERT INTO meta(name, value) VALUES(?1, '')").Bind(1, mark).Run();
    }

    /// <summary>The transaction was committed.</summary>
    public void Committed()
    {
        if (mark is not null) marks.Add(mark);
        salts.AddRange(begun);
        TakenBack();
    }

    /// <summary>The transaction was taken back.</summary>
    public void TakenBack()
    {
        begun.Clear();
        mark = null;
    }

    /// <summary>None of them stands in a file any more: the marks go, in a transaction that was begun.</summary>
    public void RemoveMarks(Connection connection)
    {
        foreach (var name in marks) connection.Prepare("DELETE FROM meta WHERE name = ?1").Bind(1, name).Run();
    }

    /// <summary>The marks are gone.</summary>
    public void Done()
    {
        salts.Clear();
        marks.Clear();
        WereLeft = false;
    }
}
