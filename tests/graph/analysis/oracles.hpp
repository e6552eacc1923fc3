#pragma once

#include <vector>

#include "graph/analysis/paths.hpp"
#include "graph/directed_network.hpp"
#include "graph/network.hpp"

/// The measures again, straight from their definitions, on dense matrices: slow, and hard to get wrong.
namespace guanxi::testing {

using Matrix = std::vector<std::vector<double>>;

/// Weights; 0 where there is no tie.
Matrix adjacency(const Network& network);
Matrix adjacency(const DirectedNetwork& network);

/// Distances in steps by Floyd and Warshall; infinite where no path leads.
Matrix distances(const Network& network);

/// The lengths of ties or arcs; infinite where there is none.
Matrix lengths(const Network& network, Length length);
Matrix lengths(const DirectedNetwork& network, Length length);

/// Shortest distances by Floyd and Warshall.
Matrix shortest(Matrix lengths);

/// Of vertices, and of the tie from a to b at [a][b], over all ordered pairs; without scaling.
std::vector<double> naive_path_shares(const Matrix& lengths);
Matrix naive_tie_shares(const Matrix& lengths);

std::vector<double> naive_betweenness(const Network& network);
std::vector<double> naive_closeness(const Network& network);
std::vector<double> naive_harmonic(const Network& network);
double naive_diameter_of(const Network& network, const std::vector<bool>& inside);
double naive_mean_distance(const Network& network);

/// By power iteration on A + I from equal values inside `inside`, zero elsewhere; the largest value 1.
std::vector<double> naive_eigenvector(const Network& network, const std::vector<bool>& inside);

/// By Gaussian elimination of (I - d·Pᵀ) x = (1 - d)/n.
std::vector<double> naive_pagerank(const Network& network, double damping);
std::vector<double> naive_pagerank(const DirectedNetwork& network, double damping);

std::vector<double> naive_clustering(const Network& network);
double naive_transitivity(const Network& network);

/// Sum over all ordered pairs in one part of A_ij - k_i k_j / 2W, over 2W.
double naive_modularity(const Network& network, const std::vector<int>& part);

/// The greatest modularity of all partitions.
double best_modularity(const Network& network);

}  // namespace guanxi::testing
