using System.Reflection;
using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Parley.Tests.House;

/// <summary>What public documentation must say: each parameter, what comes back, each exception that a member itself throws. That it exists at all, the compiler sees to.</summary>
internal static class PublicDocs
{
    public static IEnumerable<string> Gaps(Assembly assembly)
    {
        var docs = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(m => m.Attribute("name")?.Value ?? string.Empty, StringComparer.Ordinal);
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return [.. module.GetTypes().Where(IsSeen).SelectMany(type => GapsOf(type, docs))];
    }

    private static IEnumerable<string> GapsOf(TypeDefinition type, Dictionary<string, XElement> docs)
    {
        if (docs.TryGetValue(DocCommentId.GetDocCommentId(type), out var about))
        {
            foreach (var gap in Untold(about, [], type.GenericParameters, false, [])) yield return $"{type.FullName} {gap}";
        }

        foreach (var method in type.Methods.Where(m => IsSeen(m) && !m.IsGetter && !m.IsSetter && !m.IsAddOn && !m.IsRemoveOn))
        {
            if (!docs.TryGetValue(DocCommentId.GetDocCommentId(method), out var told)) continue;
            var returns = method.ReturnType.FullName is not ("System.Void" or "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask");
            foreach (var gap in Untold(told, method.Parameters, method.GenericParameters, returns, ThrownExceptions.Of(method))) yield return $"{type.FullName}.{method.Name} {gap}";
        }

        foreach (var property in type.Properties.Where(p => p.GetMethod is { } get && IsSeen(get)))
        {
            if (!docs.TryGetValue(DocCommentId.GetDocCommentId(property), out var told)) continue;
            var thrown = new[] { property.GetMethod, property.SetMethod }.OfType<MethodDefinition>().Where(IsSeen).SelectMany(ThrownExceptions.Of);
            foreach (var gap in Untold(told, property.Parameters, [], false, thrown)) yield return $"{type.FullName}.{property.Name} {gap}";
        }
    }

    private static IEnumerable<string> Untold(
        XElement docs, IEnumerable<ParameterDefinition> parameters, IEnumerable<GenericParameter> types, bool returns, IEnumerable<string> thrown)
    {
        if (docs.Element("inheritdoc") is not null) yield break;
        if (IsBlank(docs.Element("summary"))) yield return "has no summary";
        foreach (var parameter in parameters.Where(p => IsBlank(Named(docs, "param", p.Name)))) yield return $"does not say what '{parameter.Name}' is";
        foreach (var type in types.Where(p => IsBlank(Named(docs, "typeparam", p.Name)))) yield return $"does not say what '{type.Name}' is";
        if (returns && IsBlank(docs.Element("returns"))) yield return "does not say what it returns";
        var told = docs.Elements("exception").Where(e => !IsBlank(e)).Select(e => e.Attribute("cref")?.Value).ToList();
        foreach (var exception in thrown.Where(t => !told.Contains($"T:{t}"))) yield return $"does not say when it throws {exception}";
    }

    private static XElement? Named(XElement docs, string tag, string name) => docs.Elements(tag).FirstOrDefault(e => e.Attribute("name")?.Value == name);

    private static bool IsBlank(XElement? element) => element is null || (string.IsNullOrWhiteSpace(element.Value) && !element.HasElements);

    private static bool IsSeen(TypeDefinition type) => type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily) && IsSeen(type.DeclaringType) : type.IsPublic;

    private static bool IsSeen(MethodDefinition method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerGeneratedAttribute");
}
