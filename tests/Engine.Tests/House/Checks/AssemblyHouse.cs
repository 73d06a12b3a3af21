using System.Reflection;

namespace Parley.Tests.House;

/// <summary>What every shipped assembly is held to; each test project derives from it once.</summary>
public abstract class AssemblyHouse(Assembly assembly)
{
    [Fact]
    public void Every_class_is_sealed_unless_it_is_made_to_derive_from() => TypeRules.Open(assembly).ShouldBeNone();

    [Fact]
    public void No_static_state_changes() => TypeRules.Mutable(assembly).ShouldBeNone();

    [Fact]
    public void An_interface_has_two_implementations_or_is_for_the_host_to_supply() => TypeRules.Lonely(assembly).ShouldBeNone();

    [Fact]
    public void No_type_is_named_like_a_namespace() => TypeRules.NamedLikeANamespace(assembly).ShouldBeNone();

    [Fact]
    public void What_can_be_awaited_ends_in_Async_and_takes_its_token_last() => TypeRules.BadlyAsync(assembly).ShouldBeNone();

    [Fact]
    public void No_foreign_type_shows_in_public() => TypeRules.ForeignInPublic(assembly).ShouldBeNone();

    [Fact]
    public void Public_documentation_says_what_goes_in_what_comes_out_and_what_is_thrown() => PublicDocs.Gaps(assembly).ShouldBeNone();

    [Fact]
    public void Every_message_has_an_id_of_its_own_and_is_complete_in_both_languages() => Messages.Faults(assembly).ShouldBeNone();

    [Fact]
    public void Every_message_has_a_page_that_says_the_same() => MessagePages.Differences(assembly).ShouldBeNone();

    [Fact]
    public void A_test_says_in_a_sentence_what_must_hold() =>
        GetType().Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttributes().Any(a => a is FactAttribute))
            .Where(m => m.Name.Split('_').Length < 3 || !char.IsUpper(m.Name[0]))
            .Select(m => $"{m.DeclaringType?.Name}.{m.Name}")
            .ShouldBeNone();
}
