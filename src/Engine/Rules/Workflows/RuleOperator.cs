namespace Parley.Rules.Workflows;

/// <summary>How the rules inside a rule make one outcome.</summary>
internal enum RuleOperator
{
    All,
    Any,

    /// <summary>So many of them; made from tables ("any three yellow make orange"), not written in files.</summary>
    AtLeast,
}
