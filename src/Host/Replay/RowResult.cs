namespace Parley.Host.Replay;

/// <summary>What became of a row: it counts once, accepted if any of its commands was, else under the first refusal, else under the first rule that ignored it. Its steps are run one after the other.</summary>
internal sealed class RowResult(int order)
{
    /// <summary>The row's number in the source, from 1.</summary>
    public int Order => order;

    /// <summary>How many of its steps are still to come.</summary>
    public int StepsLeft { get; set; }

    public int Accepted { get; private set; }

    public string? Refusal { get; private set; }

    public string? Rule { get; private set; }

    public void Accept() => Accepted++;

    public void Refuse(string id) => Refusal ??= id;

    public void Ignore(string rule) => Rule ??= rule;
}
