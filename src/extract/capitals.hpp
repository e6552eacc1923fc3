#pragma once

#include <cstddef>
#include <vector>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// Which capitals of a sentence stand for their governments, and who does something. Views the state and the tokens.
class Capitals {
public:
    Capitals(const ArticleState& state, const std::vector<Token>& tokens)
        : state_(state), classes_(state.classes), tokens_(tokens) {}

    bool is_capital(std::size_t i) const;
    /// Whether a capital stands for its government: it does something (莫斯科谴责…), somebody does something with it
    /// (同平壤签署…), or with another one that does, or a word that only goes with governments precedes it
    /// (敦促华盛顿).
    bool is_government(std::size_t i) const;
    /// Whether somebody goes to the capital at `i`: 访问平壤, 访问首尔和平壤, 赴平壤访问.
    bool goes_to(std::size_t i) const;

    bool is_clause_start(std::size_t i) const;
    /// Whether a verb follows, of those that a place has not: 北京举行, 东京的 and 巴黎会议 are places.
    bool does_something(std::size_t i) const;
    /// 7日, 次日: part of a time.
    bool tells_time(std::size_t i) const;

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool joins(std::size_t i) const { return is(i, classes_.coordinator) || is(i, classes_.preposition_with); }

    const ArticleState& state_;
    const WordClasses& classes_;
    const std::vector<Token>& tokens_;
};

}  // namespace guanxi
