using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class SetPlanTests
{
    private static readonly QuestionTemplate[] Templates =
    [
        Template("a", "loops", Level.Junior, Level.Mid),
        Template("b", "loops", Level.Mid),
        Template("c", "strings", Level.Mid, Level.Junior),
    ];

    [Fact]
    public void The_same_request_deals_the_same_questions()
    {
        var request = new SetRequest(10, 7);

        Dealt(request).ShouldBe(Dealt(request));
        Dealt(request).ShouldNotBe(Dealt(request with { Seed = 8 }));
    }

    [Fact]
    public void Topics_take_turns()
    {
        var topics = Dealt(new SetRequest(10, 3)).Select(dealt => Templates.First(template => template.Id == dealt.Template).Topics[0]).ToList();

        topics.Count(topic => topic == "loops").ShouldBe(5);
        topics.Zip(topics.Skip(1)).ShouldAllBe(pair => pair.First != pair.Second);
    }

    [Fact]
    public void A_wanted_level_is_what_every_seed_gives()
    {
        var dealt = Dealt(new SetRequest(20, 5) { Level = Level.Junior });

        dealt.Select(question => question.Template).Distinct().Order().ShouldBe(["a", "c"]);
        dealt.ShouldAllBe(question => Templates.First(template => template.Id == question.Template).LevelOf(question.Seed) == Level.Junior);
    }

    [Fact]
    public void Topics_take_turns_in_proportion_to_their_weights()
    {
        var dealt = Dealt(new SetRequest(40, 3) { Weights = new Dictionary<string, double> { ["loops"] = 1, ["strings"] = 0.25 } });

        dealt.Count(question => question.Template == "c").ShouldBe(8);
        dealt.Take(20).Count(question => question.Template == "c").ShouldBe(4);
    }

    [Theory]
    [InlineData("a", Level.Senior, Level.Mid)]
    [InlineData("b", Level.Junior, Level.Mid)]
    [InlineData("c", Level.Junior, Level.Junior)]
    public void A_wished_level_gives_way_to_the_nearest_one_there_is(string template, Level wished, Level found) =>
        SetPlan.Nearest(Templates, new SetRequest(1, 1) { Templates = [template] }, wished).ShouldBe(found);

    [Fact]
    public void No_level_is_near_where_nothing_fits() =>
        SetPlan.Nearest(Templates, new SetRequest(1, 1) { Templates = ["none"] }, Level.Mid).ShouldBeNull();

    [Fact]
    public void A_topic_without_weight_is_not_asked() =>
        Dealt(new SetRequest(10, 3) { Weights = new Dictionary<string, double> { ["strings"] = 0.01 } }).ShouldAllBe(dealt => dealt.Template == "c");

    [Fact]
    public void Equal_weights_deal_what_no_weights_deal() =>
        Dealt(new SetRequest(30, 9) { Weights = new Dictionary<string, double> { ["loops"] = 0.4, ["strings"] = 0.4 } }).ShouldBe(Dealt(new SetRequest(30, 9)));

    [Fact]
    public void Nothing_is_dealt_when_nothing_fits() =>
        Dealt(new SetRequest(5, 1) { Kinds = [TemplateKind.SqlWrite] }).ShouldBeEmpty();

    [Fact]
    public void No_seed_comes_twice()
    {
        var dealt = SetPlan.Deal(Templates, new SetRequest(200, 11)).Take(200).ToList();

        dealt.Distinct().Count().ShouldBe(200);
    }

    private static List<QuestionSeed> Dealt(SetRequest request) => [.. SetPlan.Deal(Templates, request).Take(request.Count)];

    private static QuestionTemplate Template(string id, string topic, params Level[] levels) => new()
    {
        Id = id, Title = id, Kind = TemplateKind.Trace, Topics = [topic], Levels = levels, Trains = "", Seconds = 60, Source = "",
    };
}
