namespace Parley.Host.Replay;

/// <summary>What became of a row: it counts once, accepted if any of its commands was, else under the first refusal, else under the first rule that ignored it. Its steps are run one after the other.</summary>
internal sealed class RowResult
{
    /// <summary>How many of its steps are still to come.</summary>
    public int StepsLeft { get; set; }

    public int Accepted { get; private set; }

    public string? Refusal { get; private set; }

    public string? Rule { get; private set; }

    /// <summary>Whether it says something else than an earlier run recorded of it.</summary>
    public bool IsChanged { get; set; }

    public void Accept() => Accepted++;

    public void Refuse(string id) => Refusal ??= id;

    public void Ignore(string rule) => Rule ??= rule;
}
