using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class GeneratedQuestionTests(BrowserFixture fixture) : IDisposable
{
    private const string Question = "/api/questions/generated/slice-with-steps.17";

    private readonly HttpClient _client = new() { BaseAddress = new Uri(fixture.Address) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_made_again_from_its_id()
    {
        var first = await _client.GetStringAsync(Question, Token);

        (await _client.GetStringAsync(Question, Token)).ShouldBe(first);
        JsonDocument.Parse(first).RootElement.GetProperty("kind").GetString().ShouldBe("predict-output");
    }

    [Fact]
    public async Task Its_answer_is_right_and_each_other_choice_is_wrong()
    {
        var question = await _client.GetFromJsonAsync<JsonElement>(Question, Token);
        var answer = question.GetProperty("answer").GetString();

        foreach (var choice in question.GetProperty("choices").EnumerateArray().Select(choice => choice.GetString()))
        {
            using var response = await _client.PostAsJsonAsync(Question + "/check", new { answer = choice }, Token);
            var check = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
            check.GetProperty("right").GetBoolean().ShouldBe(choice == answer);
            check.GetProperty("why").ValueKind.ShouldBe(choice == answer ? JsonValueKind.Null : JsonValueKind.String);
        }
    }

    [Theory]
    [InlineData("/api/questions/generated/nothing.1")]
    [InlineData("/api/questions/generated/slice-with-steps")]
    [InlineData("/api/questions/generated/slice-with-steps.x")]
    public async Task An_unknown_id_is_not_found(string path)
    {
        using var response = await _client.GetAsync(path, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Token)).ShouldContain("An id is a template and a seed");
    }

    public void Dispose() => _client.Dispose();
}
