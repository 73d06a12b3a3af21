using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Parley.Rules.Expressions;

/// <summary>
/// RulesEngine's parser in its safe setting: nothing of the host is registered with it, case counts, and a text it cannot parse is an exception, not "false".
/// </summary>
internal static class Library
{
    private static readonly Lock Gate = new();

    /// <summary>Shared because making one scans every assembly; it caches inside and promises nothing about threads, hence the gate.</summary>
    private static readonly RuleExpressionParser Parser = new(new ReSettings
    {
        IsExpressionCaseSensitive = true,
        CustomTypes = [],
        AutoRegisterInputType = false,
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        AutoExecuteActions = false,
    });

    public static Expression Parse(string text, ParameterExpression[] parameters)
    {
        lock (Gate)
        {
            return Parser.Parse(text, parameters, null);
        }
    }
}
